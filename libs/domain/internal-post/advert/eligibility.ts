import type { Context, Contract, Instant, SchoolId, StaffId } from '../../../kernel/index.js';
import type { Audience } from '../events.js';
import type { Begun } from '../state.js';

type Employment = Readonly<{ school: SchoolId; contract: Contract }>;
/** Whether an audience holds people with such an employment. */
export const reaches = ({ schools, contracts }: Audience, employment: Employment | undefined): boolean =>
  employment !== undefined &&
  (!schools || schools.includes(employment.school)) &&
  (!contracts || contracts.includes(employment.contract));

/** Whether the advert is for this person at an instant, with what the directory knows of them then. */
export const eligibleAt = (staff: StaffId, audience: Audience, at: Instant, { people }: Context<unknown>) => {
  const employment = people.employmentAt(staff, at);
  return { eligible: reaches(audience, employment), employment: employment ?? 'not employed by the trust' };
};

/** The audience is whoever the trust employs both when the advert opens and when it closes; undefined when it is for them. */
export const notEligible = (
  { opensAt, audience }: Pick<Begun, 'opensAt' | 'audience'>,
  closesAt: Instant,
  staff: StaffId,
  context: Context<unknown>,
) => {
  const atOpening = eligibleAt(staff, audience, opensAt ?? context.at, context);
  const atClosing = eligibleAt(staff, audience, closesAt, context);
  if (atOpening.eligible && atClosing.eligible) return undefined;
  return { atOpening, atClosing, audience };
};
