import type { Delegated, Holding } from './holding.js';
import type { Role } from './roles.js';
import type { CommandId, Id, Instant, LocalDate, PostId, SchoolId, StaffId, StreamId } from './ids.js';

/** The whole vocabulary: a command is decided against the state, which is the fold of the events. */
export type Message<Type extends string, Data = Record<never, never>> = Readonly<{ type: Type; data: Readonly<Data> }>;
export type AnyMessage = Message<string, unknown>;

/** An event at its place in its stream; versions count from 1, `schema` is the shape it was written in. */
export type Recorded<E> = Readonly<{ version: number; schema: number; event: E }>;

export type Actor =
  | Readonly<{ kind: 'person'; id: StaffId; onBehalfOf?: StaffId }>
  | Readonly<{ kind: 'process'; id: StreamId }>
  | Readonly<{ kind: 'service'; id: Id<'Service'> }>;

/** A role at one school, or across the trust when no school is named; with whose it is, where somebody who is away has passed it on. */
export type HeldRole = Readonly<{ role: Role; school?: SchoolId; onBehalfOf?: StaffId }>;

/** On what terms the trust employs somebody; volunteers have none. */
export type Contract = 'permanent' | 'fixed-term';
export type Employment = Readonly<{ school: SchoolId; contract: Contract }>;
/** What the trust keeps a record of, for those who may sit on a panel. */
export type Training = 'safer-recruitment';

/** What a decision may know of people, as things stand at `at`. */
export interface People {
  /** The school that employs this person at the instant; undefined when nobody of that id works for the trust then. */
  employer(staff: StaffId): SchoolId | undefined;
  /** Who employs this person at any instant, past or to come, as the directory knows it at the instant; volunteers nobody. */
  employmentAt(staff: StaffId, at: Instant): Employment | undefined;
  knowsSchool(school: SchoolId): boolean;
  /** The roles that a person holds at the instant, delegation included. */
  rolesOf(staff: StaffId): readonly HeldRole[];
  /** The roles that are or will be a person's own at any instant, as the directory knows it now; without delegation. */
  ownRolesAt(staff: StaffId, at: Instant): readonly HeldRole[];
  /** What a person passes on to others, past and to come. */
  delegationsBy(staff: StaffId): readonly Delegated[];
  /** Who holds a role at a school, those across the trust included, or anywhere when none is named; delegation included. */
  holders(role: Role, school?: SchoolId): readonly StaffId[];
  /** The last day on which a training that has begun by the instant's day is valid; it may lie in the past, and is undefined where there is none. */
  trainedUntil(staff: StaffId, training: Training): LocalDate | undefined;
  /** Every stretch in which a person holds a post, past and to come, as the ledger knows it at the instant; earliest first. */
  holdingsOf(staff: StaffId): readonly Holding[];
  /** Every stretch in which somebody holds this post, past and to come, as the ledger knows it at the instant; earliest first. */
  holdingsIn(post: PostId): readonly Holding[];
}

/** What a decision may look at besides the state: who asks, when, and under which rules. */
export type Context<Rules> = Readonly<{
  actor: Actor;
  roles: readonly HeldRole[];
  at: Instant;
  rules: Rules;
  people: People;
  stream: StreamId;
  commandId: CommandId;
  /** An id for what this command brings about; the same each time the command is decided. */
  freshId: string;
  /** The states of the other streams that the command says it goes alongside, by stream; initial where one is not there yet. */
  others?: Readonly<Record<StreamId, unknown>>;
}>;

export type Facts = Readonly<Record<string, unknown>>;
/** A refusal is an answer, not an exception: it has a name, and the facts that explain it. */
export type Refused<R extends string> = Readonly<{ ok: false; refusal: R; facts: Facts }>;
/** What one decision adds to another stream: all of it is recorded, or nothing. */
export type Alongside = Readonly<{ stream: StreamId; events: readonly AnyMessage[] }>;
export type Decision<E, R extends string> =
  Readonly<{ ok: true; events: readonly E[]; alongside?: readonly Alongside[] }> | Refused<R>;

export const accept = <const E extends readonly unknown[]>(...events: E) => ({ ok: true, events }) as const;
/** Accepts, and adds to other streams in the same append. */
export const acceptAlongside = <const E extends readonly unknown[]>(
  events: E,
  alongside: readonly Alongside[],
): Readonly<{ ok: true; events: E; alongside: readonly Alongside[] }> => ({ ok: true, events, alongside });
export const refuse = <const R extends string>(refusal: R, facts: Facts = {}) =>
  ({ ok: false, refusal, facts }) as const;

/** Brings an event from the shape it was written in to today's: one step per former schema, keyed by type. */
export type Upcasters = Readonly<Record<string, readonly ((data: never) => unknown)[]>>;

/** What a follower needs: no rules, so it can be replayed for years. `revision` rises when the state changes its shape. */
export type Fold<S, E> = Readonly<{
  revision: number;
  initial: S;
  evolve: (state: S, event: E) => S;
  upcasters: Upcasters;
}>;
