import { refuse, type Context, type StaffId, type StreamId } from '../../../kernel/index.js';
import { otherState } from '../../process/index.js';
import { objectiveStanding } from '../../secondment/objective/standing.js';
import { isRequested, type Secondment } from '../../secondment/state.js';
import type { SecondmentObjective } from '../parts.js';

/** How the objective for their secondment stands, read from the secondment itself; without one it is not applicable. */
export const secondmentObjective = (
  staff: StaffId,
  secondment: StreamId | undefined,
  context: Pick<Context<unknown>, 'others'>,
) => {
  const answer = (objective: SecondmentObjective) => ({ ok: true, objective }) as const;
  if (!secondment) return answer('not-applicable');
  const state = otherState<Secondment>(context, secondment);
  if (!isRequested(state) || state.asked.secondee !== staff) return refuse('NotTheirSecondment', { secondment, staff });
  const { objective } = state;
  if (objective?.status === 'recorded') return answer(objective.outcome);
  const { standing } = objectiveStanding(state);
  return answer(standing === 'recorded' ? 'never-set' : standing);
};
