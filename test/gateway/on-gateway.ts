import { randomUUID } from 'node:crypto';
import type { CommandId, StreamId } from '#libs/kernel/index.js';
import { createOwnerPool } from '#libs/event-store/index.js';
import { urlsFrom } from '../journeys/api.js';
import { personOver, type Ask } from '../journeys/person.js';
import { idOf, type Post } from '../journeys/trust.js';
import { ask } from './client.js';
import type { Gateway } from './gateway.js';

const dayMs = 86_400_000;
/** Moves the trust's clock, as a rehearsal does. */
export const moveOn = async (gateway: Gateway, days: number): Promise<void> => {
  const owner = createOwnerPool(gateway.databaseUrl);
  await owner.query('update world set ahead_ms = ahead_ms + $1, version = version + 1', [Math.ceil(days * dayMs)]);
  await owner.end();
};

const silent = { say: () => undefined, step: () => undefined };

/** What the process itself would do now, if a worker ran: close the advert, and let the interviews begin. */
const processActs = async ({ engine }: Gateway, id: StreamId): Promise<void> => {
  const run = (type: string, data: object = {}) =>
    engine.run({
      stream: id,
      commandId: `process:${id}:${randomUUID()}` as CommandId,
      actor: { kind: 'process', id },
      command: { type, data },
    });
  await run('CloseAdvert');
  const { rows } = await engine.store.pool.query<{ application: string }>(
    `select data->>'application' as application from events where stream_id = $1 and type = 'InterviewScheduled'`,
    [id],
  );
  for (const { application } of rows) await run('OpenScoring', { application });
};

/** A case on a gateway that stands alone, for the moves of the journeys: the trust's clock is moved, and what is due is done. */
export const postOf = (gateway: Gateway, id: string): Post => ({
  id,
  urls: urlsFrom({ GATEWAY_URL: gateway.url, OIDC_ISSUER: gateway.issuer }),
  teller: silent,
  as: async (who) => {
    const authorization = `Bearer ${await gateway.token(idOf(who))}`;
    const asks: Ask = (path, init) =>
      ask(gateway.url + path, { ...init, headers: { ...init?.headers, authorization } });
    return personOver(idOf(who), asks, 20);
  },
  now: async () => Date.now() + (await gateway.engine.store.world()).aheadMs,
  waitUntil: async (at) => {
    const { aheadMs } = await gateway.engine.store.world();
    await moveOn(gateway, (Date.parse(at) - Date.now() - aheadMs + 1) / dayMs);
    await processActs(gateway, id as StreamId);
  },
});
