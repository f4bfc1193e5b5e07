import type { Actor, AnyMessage, CommandId, EventId, Facts, StreamId } from '../kernel/index.js';
import type { StoredEvent } from '../event-store/types.js';

/** One command to one case. `command.data` has passed the command's schema. */
export type CommandRequest = Readonly<{
  stream: StreamId;
  /** Namespaced: `person:<staff>:<key>`, `service:<client>:<key>` or `process:…`. */
  commandId: CommandId;
  actor: Actor;
  command: AnyMessage;
  /** The version of the task that the actor saw (`If-Match`); another version is refused with `TaskChanged`. */
  taskVersion?: number;
  cause?: EventId;
  /** The bytes that `command.data.content` describes, of a command that attaches a document. */
  bytes?: Buffer;
}>;

/** The answer to a command; the same command again gets the first answer. */
export type CommandAnswer =
  | Readonly<{ ok: true; stream: StreamId; version: number; events: readonly StoredEvent[]; repeated: boolean }>
  | Readonly<{ ok: false; refusal: string; facts: Facts; clause: string }>;

/** Refusals of the engine itself, beside those of the deciders. */
export type EngineRefusal =
  | ('UnknownCase' | 'UnknownCommand' | 'TaskChanged' | 'IdempotencyKeyReused' | 'Contention')
  | ('PolicyNeverAdopted' | 'PolicyNotAdoptedAtSchool' | 'PolicyNotRegistered');
export type RunCommand = (request: CommandRequest) => Promise<CommandAnswer>;
