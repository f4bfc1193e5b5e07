import fc from 'fast-check';
import type { PostEvent } from '#libs/domain/assignment/events.js';
import { ada, ben } from '../../../support/people.js';
import { assigned, away, awayNamed, established, named } from '../given.js';
import { dates, first, pattern } from './moves.js';

const entries = ['a-0', 'a-1'] as const;
/** Two people hold the post, and each is away once, or is going to be. */
const begun: readonly PostEvent[] = [
  established({ from: first }),
  assigned('a-0', ada, first),
  assigned('a-1', ben, first),
  ...entries.map((entry) => away(entry, `${entry}-away`, first)),
];

const correction = fc.record({
  entry: fc.constantFrom(...entries),
  ofAway: fc.boolean(),
  cancels: fc.nat(4).map((n) => n === 0),
  when: dates,
  pattern,
});
type Correction = typeof correction extends fc.Arbitrary<infer C> ? C : never;
const asEvent = ({ entry, ofAway, cancels, when, pattern: week }: Correction, revision: number): PostEvent => {
  const of = { assignment: named(entry), revision };
  const data = { ...of, ...when, pattern: week };
  const gone = { away: awayNamed(`${entry}-away`) };
  if (ofAway)
    return cancels
      ? { type: 'AwayCancelled', data: { ...of, ...gone } }
      : { type: 'AwayCorrected', data: { ...data, ...gone } };
  return cancels ? { type: 'AssignmentCancelled', data: of } : { type: 'AssignmentCorrected', data };
};

/** Corrections, each of a revision of its own, in the order in which they were decided and in another. */
export const inAnyOrder = fc.array(correction, { minLength: 2, maxLength: 12 }).chain((asked) => {
  const corrections = asked.map((one, i) => asEvent(one, i + 2));
  return fc
    .shuffledSubarray(corrections, { minLength: corrections.length })
    .map((mixed) => ({ begun, corrections, mixed }));
});
