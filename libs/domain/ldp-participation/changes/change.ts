import type { Message } from '../../../kernel/index.js';
import { statusOf, type Begun, type File, type Participation, type Step } from '../state.js';

/** What each fact makes of a participation: one entry for each type of event, or it does not compile. */
export type Changes<E extends Message<string, unknown>> = {
  readonly [T in E['type']]: (state: Begun, data: Extract<E, { type: T }>['data']) => Participation;
};

type Optional = 'application' | 'continuation' | 'progress' | 'pool';
const fileOf = (state: Begun): File => {
  const { step: _, status: __, ...file } = state as Begun & { status?: unknown };
  return file;
};
export const goesTo = (state: Begun, step: Step, change: Partial<File> = {}): Participation => {
  const next = { ...fileOf(state), ...change, step };
  return { ...next, status: statusOf(next) };
};
export const stays = (state: Begun, change: Partial<File> = {}): Participation => goesTo(state, state.step, change);
/** Without what has come to its end. */
export const without = (state: Begun, ...ended: readonly Optional[]): Begun =>
  Object.fromEntries(Object.entries(state).filter(([key]) => !(ended as readonly string[]).includes(key))) as Begun;
/** Changes the step where it is one that the fact belongs to; a stray fact changes nothing. */
export const within = <T extends Step['status']>(
  state: Begun,
  statuses: readonly T[],
  change: (step: Extract<Step, { status: T }>) => Step,
): Participation =>
  (statuses as readonly string[]).includes(state.step.status)
    ? goesTo(state, change(state.step as Extract<Step, { status: T }>))
    : stays(state);
/** The tasks that the CEO was asked for and that are asked anew are nobody's delay any more. */
export const asksAnew = (state: Begun, ...tasks: readonly string[]): Pick<File, 'escalated'> => ({
  escalated: state.escalated.filter((task) => !tasks.includes(task)),
});
