import type { Objective } from '../../domain/secondment/parts.js';
import type { Terms } from '../../domain/secondment/words.js';
import type { Pattern } from '../../kernel/index.js';
import { listed } from '../numbers.js';

/** What the secondee may come back to. */
export const rightsToReturn: Readonly<Record<Terms['rightToReturn'], string>> = {
  'own-post': 'to the very post that they left',
  'same-standing': 'to a post of the same standing',
};
type Required = Extract<Objective, { status: 'required' }>;
/** Why there has to be an objective. */
export const objectiveReasons: Readonly<Record<Required['because'], string>> = {
  'document-002': 'the secondee is on the leadership programme, so document 002 asks for one',
  'policy-pack': 'the trust’s own rules ask for one, whoever is seconded',
};
type Outcome = Extract<Objective, { status: 'recorded' }>['outcome'];
/** What came of an objective. */
export const objectiveOutcomes: Readonly<Record<Outcome, string>> = {
  met: 'Met',
  'partly-met': 'Met in part',
  'not-met': 'Not met',
  'never-set': 'Never set',
};

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
/** How much of the week: `the whole week`, `Monday, Tuesday and half of Wednesday`. */
export const weekText = (pattern: Pattern): string => {
  if (pattern.every((part) => part === 1)) return 'the whole week';
  const some = days.flatMap((day, i) => (pattern[i] ? [pattern[i] < 1 ? `half of ${day}` : day] : []));
  return some.length ? listed(some) : 'no day of the week';
};
