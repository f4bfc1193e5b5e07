import { expect, test } from '@jest/globals';
import { boardMeetingFold } from '#libs/domain/board-meeting/fold.js';
import { golden, goldenFiles, goldenName } from './corpus.js';

const claims = `TaskClaimed TaskReleased TaskHandedOver TaskCommented TaskRescheduled TaskPrioritised ExclusionOverridden
    DocumentAttached DocumentRemoved RulesMoved`;
/** Published events, each with the status that it leads to. */
const stories: readonly string[] = [
  `Scheduled: MeetingScheduled AgendaItemAdded ${claims} PapersSent TaskEscalated InSession: AttendanceRecorded
    Held: ItemDecided Confirmed: MinutesConfirmed`,
  `Scheduled: MeetingScheduled AgendaItemCarriedOver ChairsActionTaken InSession: AttendanceRecorded
    Scheduled: MeetingMoved AgendaItemRemoved Cancelled: MeetingCancelled`,
];
const told = (story: string) => {
  let status = '';
  return story.split(/\s+/).flatMap((word) => {
    if (!word.endsWith(':')) return [[word, status] as const];
    status = word.slice(0, -1);
    return [];
  });
};
const { fold } = boardMeetingFold;

test.each(stories)('the published events of a meeting still tell their story: %s', (story) => {
  let state = fold.initial;
  const after = told(story).map(([type]) => {
    const { data } = golden(goldenName('board-meeting', type, 1));
    state = fold.evolve(state, { type, data } as never);
    return [type, state.status];
  });
  expect(after).toEqual(told(story));
});

test('every published event of a meeting is in one of the stories', () => {
  const types = new Set(stories.flatMap((story) => told(story).map(([type]) => goldenName('board-meeting', type, 1))));
  expect([...types].sort()).toEqual(goldenFiles().filter((path) => path.startsWith('board-meeting/')));
});
