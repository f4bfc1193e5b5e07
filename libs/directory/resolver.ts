import { localDate } from '../kernel/calendar.js';
import type { Employment, HeldRole, Instant, LocalDate, Role, SchoolId, StaffId, Training } from '../kernel/index.js';
import { delegationsOf } from './delegations.js';
import { roleSpans, type RoleSpan } from './role-spans.js';
import { holdingsIndex, indexAfter, type HoldingsIndex } from './holdings-index.js';
import { push } from './push.js';
import type { DirectoryRows, LedgerMoved, TrainingRow } from './rows.js';
import { common, holds, spanOf, type Span } from './span.js';
import type { Directory } from './types.js';

type Employed = Span & Readonly<{ terms: Employment }>;

type Roles = Readonly<{
  byStaff: ReadonlyMap<StaffId, readonly RoleSpan[]>;
  byRole: ReadonlyMap<Role, readonly RoleSpan[]>;
}>;
/** What the answers are made from; a change of the ledger leaves most of it as it is. */
export type Parts = Readonly<{
  rows: Omit<DirectoryRows, 'holdings'>;
  trust: ReturnType<typeof trustOf>;
  roles: Roles;
  ledger: HoldingsIndex;
}>;

/** Dates become instants once, so that a question costs a look at one person's few spans. */
const trustOf = (rows: Omit<DirectoryRows, 'holdings'>) => {
  const schools = [...rows.schools].sort((a, b) => (a.id < b.id ? -1 : 1));
  const schoolById = new Map(schools.map((school) => [school.id, school]));
  const withTrust = new Map(rows.staff.map((row) => [row.staff, spanOf(row)]));
  const contracts = new Map(rows.staff.map((row) => [row.staff, row.contract]));

  const employments = new Map<StaffId, Employed[]>();
  for (const row of rows.employments) {
    const stay = withTrust.get(row.staff);
    const contract = contracts.get(row.staff);
    const time = stay && common(stay, spanOf(row));
    if (!time || !contract || contract === 'volunteer') continue;
    push(employments, row.staff, { terms: Object.freeze({ school: row.school, contract }), ...time });
  }
  const employees = [...employments.keys()].sort();

  const trainings = new Map<StaffId, TrainingRow[]>();
  for (const row of rows.trainings) push(trainings, row.staff, row);

  return { schools, schoolById, withTrust, employments, employees, trainings };
};

const rolesIn = (
  rows: Omit<DirectoryRows, 'holdings'>,
  { withRole }: HoldingsIndex,
  withTrust: ReadonlyMap<StaffId, Span>,
): Roles => {
  const [byStaff, byRole] = [new Map<StaffId, RoleSpan[]>(), new Map<Role, RoleSpan[]>()];
  for (const held of roleSpans({ ...rows, holdings: withRole }, withTrust)) {
    push(byStaff, held.staff, held);
    push(byRole, held.held.role, held);
  }
  return { byStaff, byRole };
};

export const partsOf = ({ holdings, ...rows }: DirectoryRows): Parts => {
  const [trust, ledger] = [trustOf(rows), holdingsIndex(holdings)];
  return { rows, trust, ledger, roles: rolesIn(rows, ledger, trust.withTrust) };
};

/** The same where nothing but the ledger has changed. */
export const partsAfter = (parts: Parts, moved: LedgerMoved): Parts => {
  const rows = { ...parts.rows, version: moved.version, delegations: moved.delegations };
  const ledger = indexAfter(parts.ledger, moved);
  const same =
    ledger.withRole === parts.ledger.withRole &&
    JSON.stringify(moved.delegations) === JSON.stringify(parts.rows.delegations);
  return { rows, trust: parts.trust, ledger, roles: same ? parts.roles : rolesIn(rows, ledger, parts.trust.withTrust) };
};

/** The resolver over rows. */
export const directoryOf = (rows: DirectoryRows): Directory => directoryFrom(partsOf(rows));

export const directoryFrom = ({ rows, trust, roles: spans, ledger }: Parts): Directory => {
  const { schools, schoolById, employments, employees, trainings } = trust;
  const { by: passedBy, to: passedTo } = delegationsOf(rows.delegations);
  const employmentAt = (staff: StaffId, at: Instant): Employment | undefined =>
    employments.get(staff)?.find((time) => holds(time, at))?.terms;
  const employer = (staff: StaffId, at: Instant): SchoolId | undefined => employmentAt(staff, at)?.school;
  const trainedUntil = (staff: StaffId, training: Training, at: Instant): LocalDate | undefined => {
    const today = localDate(at);
    const begun = (trainings.get(staff) ?? []).filter((row) => row.training === training && row.from <= today);
    return begun
      .map(({ to }) => to)
      .sort()
      .at(-1);
  };
  const rolesOf = (staff: StaffId, at: Instant): readonly HeldRole[] => {
    const roles: HeldRole[] = [];
    for (const time of spans.byStaff.get(staff) ?? []) if (holds(time, at)) roles.push(time.held);
    return roles;
  };
  // A role held across the trust serves at every school; where no school is asked for, a role held anywhere does.
  const serves = (held: HeldRole, school: SchoolId | undefined) =>
    school === undefined || held.school === undefined || held.school === school;
  const holders = (role: Role, school: SchoolId | undefined, at: Instant): readonly StaffId[] => {
    const found = (spans.byRole.get(role) ?? []).filter((time) => serves(time.held, school) && holds(time, at));
    return [...new Set(found.map((time) => time.staff))].sort();
  };

  return {
    version: rows.version,
    schools: () => schools,
    school: (id) => schoolById.get(id),
    staff: (at) => employees.filter((staff) => employer(staff, at) !== undefined),
    rolesOf,
    ownRolesAt: (staff, at) => rolesOf(staff, at).filter((held) => held.onBehalfOf === undefined),
    delegationsBy: (staff) => passedBy.get(staff) ?? [],
    delegationsTo: (staff) => passedTo.get(staff) ?? [],
    employer,
    employmentAt,
    trainedUntil,
    holders,
    holdingsOf: (staff) => ledger.byStaff.get(staff) ?? [],
    holdingsIn: (post) => ledger.byPost.get(post) ?? [],
  };
};
