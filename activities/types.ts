import type { AnyMessage, EventId, Instant, Message, Role, SchoolId, StaffId, StreamId } from '#libs/kernel/index.js';
import type { Told } from '../workflows/contract.js';

export type Page = Readonly<{ events: readonly Told[]; more: boolean; aheadMs: number }>;
export type ProcessCommand = Readonly<{
  stream: StreamId;
  commandId: string;
  command: AnyMessage;
  cause?: EventId;
  /** The case that is told to do it, where it is another than the one that asks. */
  to?: StreamId;
}>;
/** What a workflow asks for without what only the world knows: an activity makes a command of it before that is run. */
export type PreparedCommand =
  | Message<'ReadDocument', { hash: string }>
  | Message<'CompareDraft', { hash: string; inForce?: string }>
  | Message<'RemindOfReview', object>;
export type Answer = Readonly<{ ok: true; events: readonly Told[] }> | Readonly<{ ok: false; refusal: string }>;
/** Everybody employed now; at these schools, on these contracts, where they are named. */
export type Audience = Readonly<{
  schools?: readonly SchoolId[];
  contracts?: readonly ('permanent' | 'fixed-term')[];
}>;
/** Something that people are told once: whoever the task, the names, the roles or the audience reach, each once. */
export type Notify = Readonly<{
  /** Told again under the same key, it changes nothing. */
  key: string;
  stream: StreamId;
  /** What it is about, as the name of its text: `ApprovalAwaited`. */
  reason: string;
  kind: string;
  at: Instant;
  /** Those who may answer this open task; when it is claimed, whoever claimed it; when it is closed, nobody. */
  task?: string;
  /** Told whether or not the task is open; those who may answer it, only while it is. */
  to?: readonly StaffId[];
  /** Whoever holds the role when it is told, at the school or across the trust. */
  roles?: readonly Readonly<{ role: Role; school?: SchoolId }>[];
  audience?: Audience;
  /** Never told, whatever else reaches them. */
  except?: readonly StaffId[];
  /** The instant that the text names, where no open task has one: when an advert closes, when an interview begins. */
  by?: Instant;
}>;

/** What workflows may ask of the world. */
export interface Activities {
  /** One page of a stream after a version, oldest first, and how far the trust's clock is ahead of the wall's. */
  loadStream(stream: StreamId, after: number): Promise<Page>;
  /** Load, decide, append: the one way to change a stream. Safe to say twice: the command id is stored with the events. */
  runCommand(input: ProcessCommand): Promise<Answer>;
  /** Tells people something, once per key; nobody of a task that is closed. */
  notify(input: Notify): Promise<void>;
  /** Open cases of a process in these statuses, by id, those after one; at most a thousand, and a little behind the log. */
  casesStanding(process: string, statuses: readonly string[], after?: StreamId): Promise<readonly StreamId[]>;
}
