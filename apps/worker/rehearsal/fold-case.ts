import type { AnyProcess } from '#libs/domain/process/index.js';
import type { EventStore } from '#libs/event-store/index.js';
import type { StreamId } from '#libs/kernel/index.js';
import { maxPageBytes } from '../../../workflows/contract.js';

/** A case's state as the log has it now. */
export const foldCase = async (store: EventStore, process: AnyProcess, stream: StreamId): Promise<unknown> => {
  let state: unknown = process.fold.initial;
  let version = 0;
  for (let more = true; more;) {
    const page = await store.loadStream(stream, version, maxPageBytes);
    for (const event of page.events) state = process.fold.evolve(state, event.event);
    version = page.events.at(-1)?.version ?? version;
    more = page.more;
  }
  return state;
};
