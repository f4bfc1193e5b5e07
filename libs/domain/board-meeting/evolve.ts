import type { Message } from '../../kernel/index.js';
import type { BoardMeetingEvent } from './events.js';
import { isScheduled, undecided, type Begun, type BoardMeeting, type File, type Item } from './state.js';

type Changes<E extends Message<string, unknown>> = {
  readonly [T in E['type']]: (state: Begun, data: Extract<E, { type: T }>['data']) => File;
};
type Later = Exclude<BoardMeetingEvent, { type: 'MeetingScheduled' }>;
type Change = (state: Begun, data: Later['data']) => File;
const closed = ['Confirmed', 'Cancelled'] as const;
type Closed = (typeof closed)[number];

const adding = (state: File, item: Item): File => ({ ...state, items: [...state.items, item], numbered: item.item });
const changing = (state: File, item: number, change: Partial<Item>): File => ({
  ...state,
  items: state.items.map((one) => (one.item === item ? { ...one, ...change } : one)),
});

const changes: Changes<Later> = {
  MeetingMoved: ({ attendance: _, ...state }, { from: __, by: ___, reason: ____, ...planned }) => ({
    ...state,
    ...planned,
    moves: state.moves + 1,
    escalated: [],
  }),
  MeetingCancelled: (state, { to }) => ({ ...state, ...(to && { replacedBy: to }) }),
  AgendaItemAdded: (state, { item, policy, hash, late }) =>
    adding(state, { item, kind: 'approval', policy, hash, ...(late && { late: true }) }),
  AgendaItemRemoved: (state, { item, ladder }) => ({
    ...state,
    items: state.items.filter((one) => one.item !== item),
    ladder: state.attendance ? ladder : state.ladder,
  }),
  AgendaItemCarriedOver: (state, { item, kind, policy, hash, from }) =>
    adding(state, { item, kind, policy, hash, from }),
  PapersSent: (state, { late }) => ({ ...state, papers: late ? 'sent-late' : 'sent', escalated: [] }),
  AttendanceRecorded: (state, { present, quorum, ladder }) => ({
    ...state,
    attendance: { present, quorum },
    ladder,
    escalated: [],
  }),
  ItemDecided: (state, { item, policy: _, hash: __, withdrew: ___, by: ____, ladder, ...decided }) => ({
    ...changing(state, item, { decided }),
    ladder,
    escalated: [],
  }),
  // What the chair has approved stays on the agenda, to be ratified.
  ChairsActionTaken: (state, { item, policy, hash }) =>
    state.items.some((one) => one.item === item)
      ? changing(state, item, { kind: 'chairs-action' })
      : adding(state, { item, kind: 'chairs-action', policy, hash }),
  MinutesConfirmed: (state) => state,
  TaskEscalated: (state, { task }) => ({ ...state, escalated: [...state.escalated, task] }),
};

/** Once it is known who came a meeting is in session until everything on its agenda is decided. */
const standing = (file: File): Begun['status'] => {
  if (!file.attendance) return 'Scheduled';
  return undecided(file).length ? 'InSession' : 'Held';
};
const ends: Readonly<Partial<Record<BoardMeetingEvent['type'], Closed>>> = {
  MinutesConfirmed: 'Confirmed',
  MeetingCancelled: 'Cancelled',
};

/** What each fact makes of a meeting; a stray one throws nothing. */
export const evolve = (state: BoardMeeting, event: BoardMeetingEvent): BoardMeeting => {
  if (event.type === 'MeetingScheduled') {
    const { by, ...data } = event.data;
    return { ...data, scheduledBy: by, moves: 0, items: [], numbered: 0, escalated: [], status: 'Scheduled' };
  }
  if (!isScheduled(state)) return state;
  const file = (changes[event.type] as Change)(state, event.data);
  const over = closed.find((one) => one === state.status);
  return { ...file, status: over ?? ends[event.type] ?? standing(file) };
};
