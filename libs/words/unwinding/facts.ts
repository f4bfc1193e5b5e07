import type { UnwindingProblem } from '../../domain/acting-up/unwinding/words.js';
import { spanText } from '../holdings.js';
import type { FactSayings } from '../fact.js';
import { person, type Names } from '../names.js';
import { capital } from '../numbers.js';
import { unwindingProblems } from './problems.js';

const isProblem = (value: unknown): value is UnwindingProblem =>
  typeof value === 'object' && value !== null && 'reason' in value && Object.hasOwn(unwindingProblems, String(value.reason)); // prettier-ignore

/** One thing that stands in the way: who can’t go back, why, and in which days. */
export const problemText = ({ reason, staff, from, to }: UnwindingProblem, names: Names): string => {
  const days = from ? ` (${spanText({ from, ...(to && { to }) })})` : '';
  return `${capital(person(names, staff, 'somebody'))} can’t go back like this, because ${unwindingProblems[reason]}${days}.`;
};

/** What facts say that the refusals of a plan for everybody's return alone have. */
export const unwindingFacts: FactSayings = {
  problems: (value, names) =>
    Array.isArray(value) && value.some(isProblem)
      ? value
          .filter(isProblem)
          .map((one) => problemText(one, names))
          .join(' ')
      : undefined,
};
