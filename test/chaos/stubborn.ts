import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { signIn } from '#libs/http/sign-in.js';
import { fetchJson, type Reply } from '../journeys/api.js';

/** A person who says the same thing again, under the same key and at another gateway, until somebody answers. */
export const stubborn = async (gateways: readonly string[], issuer: string, id: string, stopped: () => boolean) => {
  const token = await signIn(issuer, id);
  let turn = 0;
  const ask = async (
    path: string,
    init: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ): Promise<Reply> => {
    for (;;) {
      if (stopped()) throw new Error('The run is over.');
      try {
        const headers = { Authorization: `Bearer ${token}`, ...init.headers };
        const reply = await fetchJson(`${gateways[turn++ % gateways.length]}${path}`, {
          ...init,
          headers,
          signal: AbortSignal.timeout(15_000),
        });
        if (reply.status < 500 && reply.status !== 429) return reply;
      } catch {
        // killed, or not up again yet
      }
      await pause(200);
    }
  };
  return {
    get: (path: string) => ask(path),
    post: (path: string, body: object, taskVersion?: number, key: string = randomUUID()) =>
      ask(path, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': key,
          ...(taskVersion !== undefined && { 'If-Match': `"${taskVersion}"` }),
        },
        body: JSON.stringify(body),
      }),
  };
};
export type Stubborn = Awaited<ReturnType<typeof stubborn>>;
