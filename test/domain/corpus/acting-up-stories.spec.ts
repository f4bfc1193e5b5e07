import { expect, test } from '@jest/globals';
import { actingUp } from '#libs/domain/acting-up/index.js';
import type { ActingUpCase } from '#libs/domain/acting-up/fold.js';
import { golden, goldenFiles, goldenName } from './corpus.js';

const published = (type: string) => golden(goldenName('acting-up', type, 1));
/** Published events, each with the status that it leads to. */
const stories: readonly string[] = [
  `Arranged: ActingUpArranged DocumentAttached DocumentRemoved RulesMoved Acting: ActingUpStarted TaskClaimed TaskReleased
    TaskHandedOver TaskCommented TaskRescheduled TaskPrioritised ExclusionOverridden ActingEscalated Section128Requested
    Section128Recorded ActingUpAmended ActingAllowanceDetermined UnwindingProposed UnwindingEscalated UnwindingRejected
    Closing: ActingUpEnded LastDayPassed Ended: AbsenceEnded`,
  'Arranged: ActingUpArranged Cancelled: ActingUpCancelled',
  `Arranged: ActingUpArranged Acting: ActingUpStarted ActingAllowanceDetermined UnwindingProposed UnwindingApplied
    Closing: ActingUpEnded Ended: AbsenceEnded`,
];
const told = (story: string) => {
  let status = '';
  return story.split(/\s+/).flatMap((word) => {
    if (!word.endsWith(':')) return [[word, status] as const];
    status = word.slice(0, -1);
    return [];
  });
};

test.each(stories)('the published events of acting up still tell their story: %s', (story) => {
  let state: ActingUpCase = actingUp.fold.initial;
  const after = told(story).map(([type]) => {
    const { data } = published(type);
    state = actingUp.fold.evolve(state, { type, data } as never);
    return [type, state.status];
  });
  expect(after).toEqual(told(story));
});

test('every published event of acting up is in one of the stories', () => {
  const types = new Set(stories.flatMap((story) => told(story).map(([type]) => goldenName('acting-up', type, 1))));
  expect([...types].sort()).toEqual(goldenFiles().filter((path) => path.startsWith('acting-up/')));
});
