import type { StaffId } from '../../kernel/index.js';
import { objectiveStanding } from './objective/standing.js';
import { isRequested, type Secondment } from './state.js';

/** How the objective for a secondment stands, or what came of it. */
export type ObjectiveOutcome =
  'not-applicable' | 'not-due-yet' | 'missing' | 'set' | 'met' | 'partly-met' | 'not-met' | 'never-set';

/** The same for the leadership programme, which looks at it once a year; undefined where it is no secondment of theirs. */
export const objectiveOfSecondee = (secondment: unknown, staff: StaffId): ObjectiveOutcome | undefined => {
  const state = secondment as Secondment;
  if (!isRequested(state) || state.asked.secondee !== staff) return undefined;
  if (state.objective?.status === 'recorded') return state.objective.outcome;
  const { standing } = objectiveStanding(state);
  return standing === 'recorded' ? 'never-set' : standing;
};

/** Whose secondment it is; undefined where nobody has asked for one in that stream. */
export const secondeeOf = (secondment: unknown): StaffId | undefined => {
  const state = secondment as Secondment;
  return isRequested(state) ? state.asked.secondee : undefined;
};
