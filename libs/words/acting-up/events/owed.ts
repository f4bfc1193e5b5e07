import type { ActingUpEvent } from '../../../domain/acting-up/events.js';
import { dayText } from '../../dates.js';
import { ifTold, type Tellers } from '../../telling.js';
import { allowanceDecisions, section128Outcomes } from '../marks.js';

type Own = 'Section128Requested' | 'Section128Recorded' | 'ActingAllowanceDetermined' | 'ActingEscalated';
/** What is owed to whoever acts, and asked of them: the allowance, and the check. */
export const owedTellers: Tellers<Extract<ActingUpEvent, { type: Own }>> = {
  Section128Requested: ({ staff }, { person }) =>
    `A section 128 check was asked for, as ${person(staff)} became part of management.`,
  Section128Recorded: ({ by: staff, outcome }, { by }) => {
    const found = ifTold(outcome, (it) => `: ${section128Outcomes[it]}`);
    return by(staff, `recorded the section 128 check${found}`, `The section 128 check was recorded${found}`);
  },
  ActingAllowanceDetermined: ({ by: staff, allowed, again }, { by }) => {
    const decided = ifTold(
      allowed,
      ({ decision, effectiveFrom }) => `: ${allowanceDecisions[decision]} from ${dayText(effectiveFrom)}`,
    );
    const anew = again ? ' anew' : '';
    return by(
      staff,
      `decided on the acting allowance${anew}${decided}`,
      `The acting allowance was decided on${anew}${decided}`,
    );
  },
  ActingEscalated: ({ what }) => {
    if (what === 'allowance') return 'The decision on the acting allowance was late, so it was brought to the CEO.';
    return `${what ? 'The section 128 check' : 'Something'} was late, so it was brought to the CEO.`;
  },
};
