import type { Message } from '../../../kernel/index.js';
import type { Begun, File, Secondment, Step } from '../state.js';

/** What each fact makes of a secondment: one entry for each type of event, or it does not compile. */
export type Changes<E extends Message<string, unknown>> = {
  readonly [T in E['type']]: (state: Begun, data: Extract<E, { type: T }>['data']) => Secondment;
};

type Optional = 'draft' | 'extension' | 'conversion';
const fileOf = (state: Begun): File => {
  const { step: _, status: __, ...file } = state as Begun & { status?: unknown };
  return file;
};
/** A plan of unwinding is for a return that is open, and falls with it. */
const unlessOver = ({ unwinding, ...file }: File, { status }: Step): File =>
  unwinding ? { ...file, unwinding: status === 'Returning' ? unwinding : { proposals: unwinding.proposals } } : file;
export const goesTo = (state: Begun, step: Step, change: Partial<File> = {}): Secondment => ({
  ...unlessOver({ ...fileOf(state), ...change }, step),
  step,
  status: step.status,
});
export const stays = (state: Begun, change: Partial<File> = {}): Secondment => goesTo(state, state.step, change);
/** Without what has come to its end. */
export const without = (state: Begun, ...ended: readonly Optional[]): Begun =>
  Object.fromEntries(Object.entries(state).filter(([key]) => !(ended as readonly string[]).includes(key))) as Begun;
/** Changes the step where it is one that the fact belongs to; a stray fact changes nothing. */
export const within = <T extends Step['status']>(
  state: Begun,
  statuses: readonly T[],
  change: (step: Extract<Step, { status: T }>) => Step,
): Secondment =>
  (statuses as readonly string[]).includes(state.step.status)
    ? goesTo(state, change(state.step as Extract<Step, { status: T }>))
    : stays(state);
