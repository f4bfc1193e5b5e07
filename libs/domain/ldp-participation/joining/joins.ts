import { atLocalTime, localDate, plus } from '../../../kernel/calendar.js';
import type { Context, LocalDate } from '../../../kernel/index.js';
import { nextOnOrAfter } from '../../../kernel/month-day.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { standing } from '../acting.js';
import { eligibilityOf } from '../eligibility.js';
import type { JoinObstacle, Joining } from '../parts.js';
import type { Begun } from '../state.js';
import type { Eligibility } from '../words.js';

type Now = Pick<Context<Rules>, 'at' | 'rules' | 'people'>;

/** The first yearly look comes once somebody has taken part for as long as the pack has it. */
const firstLook = (joinedOn: LocalDate, { ldp }: Rules) =>
  atLocalTime(nextOnOrAfter(plus(joinedOn, ldp.continuation.firstAfter), ldp.continuation.opens));

/** What stands in the way on the joining day. A contract that HR has settled is no question any more. */
export const obstacles = (
  { application }: Begun,
  { commitment }: Pick<Joining, 'commitment'>,
  eligibility: Eligibility,
): readonly JoinObstacle[] => [
  ...(eligibility.school ? [] : (['not-employed'] as const)),
  ...(eligibility.school && !eligibility.eligible && application?.question?.answer !== 'eligible'
    ? (['contract'] as const)
    : []),
  ...(commitment === undefined ? (['commitment'] as const) : []),
];

/** They take part from today on. */
export const joined = (file: Begun, commitment: number, now: Now) => {
  const joinedOn = localDate(now.at);
  const eligibility = eligibilityOf(file.person, now);
  return {
    type: 'ProgrammeJoined',
    data: {
      ...standing(file),
      school: eligibility.school ?? file.school,
      joinedOn,
      commitment,
      eligibility,
      continuationAt: firstLook(joinedOn, now.rules),
    },
  } as const;
};
