import type { HeldRole, StaffId } from '../kernel/index.js';
import { grantsBeforeLedger, grantsOfPosts } from './posts-of-role.js';
import type { DelegationRow, DirectoryRows, GrantRow } from './rows.js';
import { common, joined, spanOf, type Span } from './span.js';

export type RoleSpan = Span & Readonly<{ staff: StaffId; held: HeldRole }>;
type Held = Span & Pick<GrantRow, 'staff' | 'role' | 'school'> & Readonly<{ onBehalfOf?: StaffId }>;

/** What a delegate gains by a grant: the whole of it, or its part at the delegation's school. */
const gained = (delegation: DelegationRow, grant: Held): GrantRow['school'] | undefined => {
  if (grant.role !== delegation.role) return undefined;
  if (delegation.school === null || delegation.school === grant.school) return grant.school;
  return grant.school === null ? delegation.school : undefined;
};

const group = <T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
};

/**
 * When each person holds which role, delegation included, while with the trust.
 * Only a grant of one's own is passed on, so a delegation is never chained and ends with the grant behind it.
 */
export const roleSpans = (
  rows: Pick<DirectoryRows, 'grants' | 'delegations' | 'holdings'>,
  withTrust: ReadonlyMap<StaffId, Span>,
): readonly RoleSpan[] => {
  const within = (staff: StaffId, time: Span): readonly Span[] => {
    const stay = withTrust.get(staff);
    const part = stay && common(stay, time);
    return part ? [part] : [];
  };
  const own = [...grantsBeforeLedger(rows), ...grantsOfPosts(rows.holdings)].flatMap(
    ({ staff, role, school, ...days }): Held[] =>
      within(staff, spanOf(days)).map((time) => ({ staff, role, school, ...time })),
  );
  const ownOf = group(own, (held) => held.staff);
  const delegated = rows.delegations.flatMap((delegation): Held[] =>
    (ownOf.get(delegation.fromStaff) ?? []).flatMap((grant) => {
      const school = gained(delegation, grant);
      const time = school === undefined ? undefined : common(grant, spanOf(delegation));
      if (school === undefined || !time) return [];
      return within(delegation.toStaff, time).map((part) => ({
        staff: delegation.toStaff,
        role: grant.role,
        school,
        onBehalfOf: delegation.fromStaff,
        ...part,
      }));
    }),
  );
  const same = group([...own, ...delegated], ({ staff, role, school, onBehalfOf }) =>
    JSON.stringify([staff, role, school, onBehalfOf]),
  );
  return [...same.values()].flatMap((spans) => {
    const { staff, role, school, onBehalfOf } = spans[0]!;
    const held: HeldRole = Object.freeze({ role, ...(school && { school }), ...(onBehalfOf && { onBehalfOf }) });
    return joined(spans).map((time) => ({ staff, held, ...time }));
  });
};
