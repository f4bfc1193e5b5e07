import type { BoardMeetingEvent } from '#libs/domain/board-meeting/events.js';
import { boardMeetingFold, type BoardMeetingCase } from '#libs/domain/board-meeting/fold.js';
import { isScheduled, type Begun } from '#libs/domain/board-meeting/state.js';
import type { SharedEvent } from '#libs/domain/process/claims.js';
import type { StaffId } from '#libs/kernel/index.js';
import type { News, NewsOf } from '../follow.js';
import { reasonOf } from './late.js';

type MeetingNews = News<BoardMeetingCase>;
type Telling = {
  readonly [T in BoardMeetingEvent['type']]?: (
    data: Extract<BoardMeetingEvent, { type: T }>['data'],
    after: Begun,
  ) => readonly MeetingNews[];
};
type Tell = (data: object, after: Begun) => readonly MeetingNews[];

const isOpen = (key: string) => (now: BoardMeetingCase) => boardMeetingFold.tasks(now).some((task) => task.key === key);
/** Everybody who sits or takes the minutes, but for who did it. */
const everybody = ({ members, clerk }: Begun, by: StaffId): readonly StaffId[] =>
  [...members, clerk].filter((staff) => staff !== by);
const toldTo = (reason: string, key: string, after: Begun, by: StaffId): MeetingNews => ({
  reason,
  key,
  to: everybody(after, by),
});
const minutes = ({ status }: Begun): readonly MeetingNews[] =>
  status === 'Held'
    ? [
        {
          reason: reasonOf('confirm-minutes'),
          task: 'confirm-minutes',
          key: 'minutes',
          still: isOpen('confirm-minutes'),
        },
      ]
    : [];

/** Who hears of what, once; an event that is not here is news for nobody: it opens tasks, or closes them. */
const telling: Telling = {
  MeetingScheduled: ({ by }, after) => [toldTo('MeetingScheduled', 'scheduled', after, by)],
  MeetingMoved: ({ by }, after) => [toldTo('MeetingMoved', `moved:${after.moves}`, after, by)],
  MeetingCancelled: ({ by }, after) => [toldTo('MeetingCancelled', 'cancelled', after, by)],
  PapersSent: ({ by }, after) => [toldTo('PapersSent', 'papers', after, by)],
  ChairsActionTaken: ({ item, by }, after) => [toldTo('ChairsActionTaken', `chair:${item}`, after, by)],
  AttendanceRecorded: (_, after) => minutes(after),
  AgendaItemRemoved: (_, after) => minutes(after),
  ItemDecided: (_, after) => minutes(after),
  TaskEscalated: ({ task, to }) => [
    { reason: reasonOf(task), key: `${task}:${to}`, task, roles: [{ role: to }], still: isOpen(task) },
  ],
};

export const newsOf: NewsOf<BoardMeetingCase, BoardMeetingEvent | SharedEvent> = (event, after) => {
  if (!isScheduled(after)) return [];
  const tell = telling[event.type as keyof Telling] as Tell | undefined;
  return tell?.(event.data, after) ?? [];
};
