import type { InternalPostCommand } from '../domain/internal-post/index.js';
import { nextInterview } from '../domain/internal-post/deadlines.js';
import type { InternalPostCase } from '../domain/internal-post/fold.js';
import { isRequested, ladderOfStep, stepIn } from '../domain/internal-post/state.js';
import type { Instant } from '../kernel/index.js';

type CommandType = InternalPostCommand['type'];
const answersDue = (state: InternalPostCase): readonly Instant[] =>
  (isRequested(state) ? state.vacancies : [])
    .flatMap((vacancy) => (vacancy.status === 'Offered' ? [vacancy.offer.answerBy] : []))
    .sort();
const escalation = (state: InternalPostCase): Instant | undefined =>
  isRequested(state) && 'escalated' in state.step && !state.step.escalated
    ? ladderOfStep(state.step).find(({ kind }) => kind === 'escalate')?.at
    : undefined;

/** When the process does something by itself as the case stands; undefined for what people do, and for what is not due. */
export const dueOf = (by: CommandType, state: InternalPostCase): Instant | undefined => {
  if (by === 'CloseAdvert') return stepIn(state, 'Advertised')?.closesAt;
  if (by === 'OpenScoring') return nextInterview(state)?.startsAt;
  if (by === 'LapseOffer') return answersDue(state)[0];
  return by === 'EscalateApproval' ? escalation(state) : undefined;
};
