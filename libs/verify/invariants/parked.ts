import { listParked } from '../../event-store/cli/parked.js';
import type { Fault, Invariant } from '../invariant.js';

/** Nobody waits for something that nobody looks at. */
export const parked: Invariant = {
  name: 'parked',
  says: 'no event waits because it could not be handled',
  check: async function* ({ store }, seen): AsyncGenerator<Fault> {
    const keys = await listParked(store.pool);
    seen(keys.length);
    for (const { subscription, stream, events, first, error } of keys)
      yield {
        subject: `${subscription} ${stream}`,
        what: `${events} events from number ${first} are parked: ${error}`,
        repair: `npm run unpark -- --subscription ${subscription} --stream ${stream}`,
      };
  },
};
