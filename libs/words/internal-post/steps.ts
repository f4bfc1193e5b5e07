import { steps } from '../../case-file/five-steps.js';

type State = 'current' | 'done' | 'ahead';
/** How far a step has come, in words; `unneeded` is one that a post which has ended never came to. */
export const stepStates: Readonly<Record<State | 'unneeded', string>> = {
  current: 'Under way',
  done: 'Done',
  ahead: 'Not begun',
  unneeded: 'Not needed',
};
/** A step by its number: `Step 3: Panel and selection`; the gate before the first step has none. */
export const stepText = (number: number): string => {
  const name = steps.find((step) => step.number === number)?.name ?? 'Unknown step';
  return number === 0 ? name : `Step ${number}: ${name}`;
};
