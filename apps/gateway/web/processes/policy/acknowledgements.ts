import { holdsAcrossTheTrust } from '#libs/domain/process/index.js';
import type { StoredEvent } from '#libs/event-store/index.js';
import type { Directory } from '#libs/directory/types.js';
import type { Instant, SchoolId, StaffId } from '#libs/kernel/index.js';
import { dayText, listed, school } from '#libs/words/index.js';
import { audienceAt } from '../../../queries/policies-of.js';
import { fact, part, schoolName, tabled, type Part } from '../ldp/drawing.js';
import { shortHash, type OfPolicy } from './drawing.js';

type Acknowledged = Readonly<{ hash: string; staff: StaffId; late: boolean }>;
type Asked = Readonly<{ school: SchoolId; staff: readonly StaffId[] }>;
const bySchool = (directory: Directory, staff: readonly StaffId[], at: Instant): readonly Asked[] => {
  const found = new Map<SchoolId, StaffId[]>();
  for (const one of staff) {
    const employer = directory.employer(one, at)!;
    found.set(employer, [...(found.get(employer) ?? []), one]);
  }
  return [...found].map(([at_, some]) => ({ school: at_, staff: some }));
};

/** Who acknowledged this version after its last day: of them all, only how many is said. */
const lateIn = (events: readonly StoredEvent[], hash: string): ReadonlySet<StaffId> =>
  new Set(
    events.flatMap(({ event: { type, data } }) => {
      const { staff, late, ...of } = data as Acknowledged;
      return type === 'PolicyAcknowledged' && of.hash === hash && late ? [staff] : [];
    }),
  );

/** How many have acknowledged the version in force, school by school, of those who work there as at the instant. */
export const acknowledgementParts = (
  drawing: OfPolicy,
  events: readonly StoredEvent[],
  directory: Directory,
  at: Instant,
): readonly Part[] => {
  const { inForce } = drawing.seen;
  if (!inForce?.acknowledgeBy) return [];
  const { hash, acknowledgeBy, audience } = inForce;
  const acknowledged = new Set(inForce.acknowledged);
  const asked = audienceAt(directory, audience, at);
  const done = asked.filter((staff) => acknowledged.has(staff));
  const overdue = drawing.today > acknowledgeBy;
  const late = lateIn(events, hash);
  const lateCount = (staff: readonly StaffId[]): string => String(staff.filter((one) => late.has(one)).length);
  const missing = (of: readonly StaffId[]) => of.filter((one) => !acknowledged.has(one)).length;
  return [
    ...part('Acknowledgements', [
      ...fact('Of the text', shortHash(hash)),
      ...fact(
        'For',
        audience?.schools
          ? listed(audience.schools.map((one) => school(drawing.reader.names, one)))
          : 'Everybody who works in the trust',
      ),
      ...fact('To be done by', dayText(acknowledgeBy)),
      ...fact('Acknowledged', `${done.length} of ${asked.length}, of those who work here now`),
      ...fact('Not yet', `${asked.length - done.length}${overdue && asked.length > done.length ? ', late' : ''}`),
      ...fact('Acknowledged after that day', lateCount(done)),
      ...fact('By people who have left since', String(acknowledged.size - done.length)),
    ]),
    ...tabled(
      'By school',
      ['School', 'Asked', 'Acknowledged', 'After the day', overdue ? 'Late' : 'Not yet'],
      bySchool(directory, asked, at)
        .map(({ school: of, staff }) => ({ name: schoolName(drawing, of), staff }))
        .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
        .map(({ name, staff }) => [
          name,
          String(staff.length),
          String(staff.length - missing(staff)),
          lateCount(staff),
          { text: String(missing(staff)), wrong: overdue && missing(staff) > 0 },
        ]),
    ),
  ];
};

/** Who has not acknowledged it yet, by name: for HR across the trust, who reminds them; nobody otherwise. */
export const notYet = (
  { seen: { inForce }, caller }: OfPolicy,
  directory: Directory,
  at: Instant,
): readonly StaffId[] =>
  inForce?.acknowledgeBy && holdsAcrossTheTrust(['HR'], caller.roles)
    ? audienceAt(directory, inForce.audience, at).filter((staff) => !inForce.acknowledged.includes(staff))
    : [];
