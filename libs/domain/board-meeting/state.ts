import type { LocalDate, SchoolId, StaffId, StreamId } from '../../kernel/index.js';
import type { CaseSummary } from '../process/process.js';
import type { Body, Decided, ItemKind, Ladder, Quorum, Sitting } from './words.js';

export type Status = 'NotScheduled' | 'Scheduled' | 'InSession' | 'Held' | 'Confirmed' | 'Cancelled';
export type Item = Readonly<{
  item: number;
  kind: ItemKind;
  policy: StreamId;
  hash: string;
  late?: true;
  /** The meeting that it comes from. */
  from?: StreamId;
  decided?: Decided;
}>;
export type Attendance = Readonly<{ present: readonly StaffId[]; quorum: Quorum }>;
export type File = Sitting &
  Readonly<{
    body: Body;
    school: SchoolId;
    chair: StaffId;
    clerk: StaffId;
    members: readonly StaffId[];
    scheduledBy: StaffId;
    papersBy: LocalDate;
    papers?: 'sent' | 'sent-late';
    /** How often it was moved. */
    moves: number;
    items: readonly Item[];
    /** The number of the latest item; none is given twice. */
    numbered: number;
    attendance?: Attendance;
    /** The meeting that took over its agenda. */
    replacedBy?: StreamId;
    ladder: Ladder;
    held: Ladder;
    escalated: readonly string[];
  }>;
export type Begun = File & Readonly<{ status: Exclude<Status, 'NotScheduled'> }>;
export type BoardMeeting = Readonly<{ status: 'NotScheduled' }> | Begun;

export const isScheduled = (state: BoardMeeting): state is Begun => state.status !== 'NotScheduled';
/** Its agenda still changes: nothing stops it from being moved, or decided. */
export const isToCome = (state: BoardMeeting): state is Begun =>
  state.status === 'Scheduled' || state.status === 'InSession';
export const undecided = ({ items }: Pick<File, 'items'>): readonly Item[] => items.filter((one) => !one.decided);

/** Throws on a state before its first event. */
export const summary = (state: BoardMeeting): CaseSummary => {
  if (!isScheduled(state)) throw new Error('A meeting that nobody scheduled has no summary.');
  const { status, body, on, school, chair, clerk, members, scheduledBy } = state;
  return {
    status,
    title: `Meeting of the ${body} on ${on}`,
    school,
    open: status !== 'Confirmed' && status !== 'Cancelled',
    involved: [...new Set([chair, clerk, ...members, scheduledBy])],
  };
};
