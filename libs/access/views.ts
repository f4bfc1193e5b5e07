import type { Actor, AnyMessage, StaffId } from '../kernel/index.js';
import type { CaseSummary, Task } from '../domain/process/index.js';
import type { Caller } from './caller.js';
import type { Viewer } from './viewer.js';

/** A fact at its place in the stream, and who brought it about. */
export type Fact<E extends AnyMessage> = Readonly<{ version: number; event: E; metadata: Readonly<{ actor: Actor }> }>;

/* eslint-disable @typescript-eslint/no-explicit-any -- erased: each process knows its own state, events and viewers */
/** Who sees what of a process's cases; whatever is not named in it stays hidden. */
export type CaseViews<S = any, E extends AnyMessage = any, P = any, V extends Viewer = any> = Readonly<{
  /** What the events have brought into the open, and from whom they have closed the case. */
  past: (events: readonly Fact<E>[]) => P;
  /** How the caller looks at the case as it stands now; undefined when it does not exist for them. */
  viewer: (
    caller: Caller,
    now: Readonly<{ state: S; past: P; summary: CaseSummary; tasks: readonly Task[] }>,
  ) => V | undefined;
  /** A state, of now or of then, with the past that led to it. */
  state: (state: S, past: P, viewer: V) => object;
  /** Those whose names the viewer must not learn from the case, with the past and state of now. */
  hidden: (now: Readonly<{ state: S; past: P }>, viewer: V) => ReadonlySet<StaffId>;
  /** The event's data as the viewer may see it, with the past and state of now; undefined hides the event. */
  event: (fact: Fact<E>, now: Readonly<{ state: S; past: P }>, viewer: V) => object | undefined;
}>;
/* eslint-enable @typescript-eslint/no-explicit-any */
