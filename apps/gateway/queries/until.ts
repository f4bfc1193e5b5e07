import type { StoredEvent } from '#libs/event-store/index.js';

/** The events up to and with a version. */
export const until = (events: readonly StoredEvent[], version: number): readonly StoredEvent[] =>
  events.filter((event) => event.version <= version);
