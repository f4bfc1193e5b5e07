import { refuse, type Context, type StaffId, type StreamId } from '../../../kernel/index.js';
import { otherState } from '../../process/index.js';
import { objectiveOfSecondee } from '../../secondment/from-programme.js';

/** How the objective for their secondment stands, read from the secondment itself; without one it is not applicable. */
export const secondmentObjective = (
  staff: StaffId,
  secondment: StreamId | undefined,
  context: Pick<Context<unknown>, 'others'>,
) => {
  if (!secondment) return { ok: true, objective: 'not-applicable' } as const;
  const objective = objectiveOfSecondee(otherState(context, secondment), staff);
  return objective ? ({ ok: true, objective } as const) : refuse('NotTheirSecondment', { secondment, staff });
};
