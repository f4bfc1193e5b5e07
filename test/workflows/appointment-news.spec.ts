import { expect, test } from '@jest/globals';
import { internalPost } from '#libs/domain/internal-post/index.js';
import type { LocalDate } from '#libs/kernel/index.js';
import { newsOf } from '../../workflows/internal-post/news.js';
import { amended, appointeeWithdrew, dependentsReviewed, takenUp, voided, type Fact } from './support/facts.js';
import { decidedPost } from './support/stages.js';

const begins = '2090-02-01T09:00:00.000Z' as never;
const { evolve, initial } = internalPost.fold;
type State = typeof initial;
const folded = (facts: readonly Fact[]): State =>
  (facts as readonly Parameters<typeof evolve>[1][]).reduce(evolve, initial);
const decidedOn = [
  ...decidedPost(begins, { appointable: [1] }),
  ...takenUp(1, 1, begins),
] as unknown as readonly Fact[];
const onSecondment = ([first, ...others]: readonly Fact[]): readonly Fact[] => [
  { ...first!, data: { ...first!.data, onSecondmentUntil: '2091-12-31' as LocalDate } } as Fact,
  ...others,
];
/** Who is told what of the last fact. */
const toldOf = (before: readonly Fact[], fact: Fact) =>
  newsOf(fact as Parameters<typeof newsOf>[0], folded([...before, fact]), folded(before));
const leaving: readonly Fact[] = [appointeeWithdrew(1, 1), dependentsReviewed(1)];
const hrOfTheHome = [{ role: 'HR', school: 'school-birch' }];

test('an appointment that opened a secondment and begins on another day is HR’s of the home school to look at', () => {
  expect(toldOf(onSecondment(decidedOn), amended(1, 1))).toContainEqual({
    reason: 'SecondmentToAmend',
    roles: hrOfTheHome,
  });
});

test('one that is void is theirs to call off', () => {
  expect(toldOf([...onSecondment(decidedOn), ...leaving], voided(1, 1))).toContainEqual({
    reason: 'SecondmentToCallOff',
    roles: hrOfTheHome,
  });
});

test('one for good says nothing of a secondment', () => {
  const reasons = [...toldOf(decidedOn, amended(1, 1)), ...toldOf([...decidedOn, ...leaving], voided(1, 1))];
  expect(reasons.map(({ reason }) => reason)).toEqual(['AppointmentAmended', 'AppointmentVoided']);
});
