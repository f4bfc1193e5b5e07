import { localDate } from '../../../kernel/calendar.js';
import type { Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { standing } from '../acting.js';
import { eligibilityOf } from '../eligibility.js';
import type { JoinObstacle, Joining } from '../parts.js';
import type { Begun } from '../state.js';
import { firstLook } from '../times.js';
import type { Eligibility } from '../words.js';

type Now = Pick<Context<Rules>, 'at' | 'rules' | 'people'>;

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
