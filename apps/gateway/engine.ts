import type { Calendars } from '#libs/calendars/index.js';
import type { EventStore } from '#libs/event-store/index.js';
import type { Engine as Core } from '#libs/engine/open-engine.js';
import type { Instant, StaffId } from '#libs/kernel/index.js';
import type { Reads } from '#libs/reads/types.js';

/** A store whose readers are taken down. */
export type ReadStore = EventStore & Readonly<{ reads?: Reads }>;

/** Everything that the HTTP layer asks of the rest. */
export type Engine = Omit<Core, 'store'> &
  Readonly<{
    /** The store, with what takes down who is shown what of its cases. */
    store: ReadStore;
    /** The term dates of the schools. */
    calendars: Calendars;
    /** The names of people, from the vault; those of erased people are absent. */
    names: (staff: readonly StaffId[]) => Promise<ReadonlyMap<StaffId, string>>;
    /** The trust's clock. */
    now: () => Instant;
  }>;
export const ENGINE = Symbol('engine');
/** Runs a command and tells in a refusal no more than the caller may see: what the API and the pages both use. */
export const RUN = Symbol('run');
