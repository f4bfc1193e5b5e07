import type { BoardMeetingCase } from '../../domain/board-meeting/fold.js';
import type { EventOf } from '../../domain/of-process.js';
import type { StaffId } from '../../kernel/index.js';
import { documentSeen } from '../documents.js';
import { sharedWhole } from '../shared-events.js';
import { all } from '../showing.js';
import { textless, withoutTexts } from '../texts.js';
import type { CaseViews, Fact } from '../views.js';
import { viewerOf, type MeetingViewer } from './viewer.js';

type CaseEvent = EventOf<'board-meeting'>;
/** One entry for each type of event, or it does not compile: what of it is seen. */
type SeenBy = {
  readonly [T in CaseEvent['type']]: (data: Extract<CaseEvent, { type: T }>['data'], viewer: MeetingViewer) => object;
};
type Show = (data: object, viewer: MeetingViewer) => object;

const seen: SeenBy = {
  MeetingScheduled: all,
  MeetingMoved: all,
  MeetingCancelled: all,
  AgendaItemAdded: all,
  AgendaItemRemoved: all,
  AgendaItemCarriedOver: all,
  PapersSent: all,
  AttendanceRecorded: all,
  ItemDecided: all,
  ChairsActionTaken: all,
  MinutesConfirmed: all,
  TaskEscalated: all,
  ...sharedWhole,
  DocumentAttached: (data, { as, me }) => documentSeen(data, { ...(me && { me }), reads: as === 'office' }),
  DocumentRemoved: all,
};
const nobody: ReadonlySet<StaffId> = new Set();

/** Who sees what of a meeting: all of it, or nothing. */
export const boardMeetingViews = {
  past: () => undefined,
  viewer: viewerOf,
  state: (state) => textless(state),
  hidden: () => nobody,
  event: ({ event }: Fact<CaseEvent>, _, viewer) => {
    const data = (seen[event.type] as Show)(event.data, viewer);
    return viewer.as === 'service' ? withoutTexts(data) : data;
  },
} as const satisfies CaseViews<BoardMeetingCase, CaseEvent, undefined, MeetingViewer>;
