import type { Actor, AnyMessage, CommandId, EventId, HeldRole, Instant, Recorded, StreamId } from '../kernel/index.js';

/** What is recorded beside an event: who, when, why, under which rules. Ids only. */
export type EventMetadata = Readonly<{
  actor: Actor;
  /** The role that allowed it, where one did. */
  roles: readonly HeldRole[];
  commandId: CommandId;
  /** The event, of this or another stream, that brought it about. */
  cause?: EventId;
  pack: Readonly<{ id: string; version: number }>;
  /** The bank holidays by which the decision counted working days, where it did; those that a pack holds itself go by its name. */
  calendar?: Readonly<{ id: string; version: number }>;
  clause: string;
}>;

/** An event as the log holds it; `event` is in today's shape, whatever `schema` it was written in. */
export type StoredEvent = Recorded<AnyMessage> &
  Readonly<{ stream: StreamId; eventId: EventId; at: Instant; metadata: EventMetadata }>;
/** With its place in the order that every follower shares: 1, 2, 3, … without a gap. */
export type OrderedEvent = StoredEvent &
  Readonly<{
    globalNo: number;
    /** Why this release can't read it, such as a shape of a newer one; then `event` is as it was written. */
    unreadable?: string;
  }>;
