import { setTimeout as pause } from 'node:timers/promises';
import { signIn } from '#libs/http/sign-in.js';
import { fetchJson } from '../journeys/api.js';
import { personOver, type Ask, type Person } from '../journeys/person.js';

/** A person who says the same thing again, under the same key and at another gateway, until somebody answers. */
export const stubborn = async (
  gateways: readonly string[],
  issuer: string,
  id: string,
  stopped: () => boolean,
): Promise<Person> => {
  const Authorization = `Bearer ${await signIn(issuer, id)}`;
  let turn = 0;
  const ask: Ask = async (path, init) => {
    for (;;) {
      if (stopped()) throw new Error('The run is over.');
      try {
        const reply = await fetchJson(`${gateways[turn++ % gateways.length]}${path}`, {
          ...init,
          headers: { ...init?.headers, Authorization },
          signal: AbortSignal.timeout(15_000),
        });
        if (reply.status < 500 && reply.status !== 429) return reply;
      } catch {
        // killed, or not up again yet
      }
      await pause(200);
    }
  };
  return personOver(id, ask, 240);
};
