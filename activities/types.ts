import type { AnyMessage, EventId, Instant, StaffId, StreamId } from '#libs/kernel/index.js';
import type { Told } from '../workflows/contract.js';

export type Page = Readonly<{ events: readonly Told[]; more: boolean; aheadMs: number }>;
export type ProcessCommand = Readonly<{ stream: StreamId; commandId: string; command: AnyMessage; cause?: EventId }>;
export type Answer = Readonly<{ ok: true; events: readonly Told[] }> | Readonly<{ ok: false; refusal: string }>;
/** One rung of a ladder that has passed; it is about an open task, or goes to people by id. */
export type Notify = Readonly<{
  key: string;
  stream: StreamId;
  reason: string;
  kind: string;
  at: Instant;
  task?: string;
  to?: readonly StaffId[];
}>;

/** What workflows may ask of the world. */
export interface Activities {
  /** One page of a stream after a version, oldest first, and how far the trust's clock is ahead of the wall's. */
  loadStream(stream: StreamId, after: number): Promise<Page>;
  /** Load, decide, append: the one way to change a stream. Safe to say twice: the command id is stored with the events. */
  runCommand(input: ProcessCommand): Promise<Answer>;
  /** Tells people something, once per key; nothing when the task that it is about is closed. */
  notify(input: Notify): Promise<void>;
}
