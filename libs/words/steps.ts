import { stepsOf } from '../case-file/steps-of.js';
import type { ProcessName } from '../domain/registry.js';

type State = 'current' | 'done' | 'ahead';
/** How far a step has come, in words; `unneeded` is one that a case which has ended never came to. */
export const stepStates: Readonly<Record<State | 'unneeded', string>> = {
  current: 'Under way',
  done: 'Done',
  ahead: 'Not begun',
  unneeded: 'Not needed',
};
/** A step by its number: `Step 3: Panel and selection`; the gate before the first step has none. */
export const stepOf = (process: string, number: number): string => {
  const name = stepsOf(process).steps.find((step) => step.number === number)?.name ?? 'Unknown step';
  return number === 0 ? name : `Step ${number}: ${name}`;
};
/** A step of an internal post, which the dashboard counts. */
export const stepText = (number: number): string => stepOf('internal-post' satisfies ProcessName, number);
