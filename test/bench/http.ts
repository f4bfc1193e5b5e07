import { openStore } from '#libs/event-store/index.js';
import { upcastersOf } from '../support/engine.js';
import type { System } from '../support/system.js';
import { createClient } from './client.js';
import { median, rate, round } from './measure.js';
import { startPost, tokensFrom, wholeProcess } from './process.js';
import { requestedPost } from './requests.js';
import type { Measured, Say } from './results.js';

const rounds = 3;

/** Commands over HTTP with tokens beside raw appends at the same number of clients; sequencer and relay run, the worker does not. */
export const benchHttp = async (s: System, say: Say): Promise<Measured> => {
  const tokens = await tokensFrom(s.urls.issuer);
  const client = createClient(s.urls.gateway, 16);
  const store = await openStore({ databaseUrl: s.env['DATABASE_URL']!, upcastersOf, maxConnections: 16 });
  const { version: world } = await store.world();
  await rate(16, 4, () => startPost(client, tokens)); // warms up
  const ratios: number[] = [];
  let commands = 0;
  for (let i = 0; i < rounds; i++) {
    const appends = await rate(16, 3, async () => {
      const { kind } = await store.append({ ...requestedPost(), world });
      if (kind !== 'appended') throw new Error(`The append answered ${kind}.`);
    });
    commands = await rate(16, 5, () => startPost(client, tokens));
    ratios.push(commands / appends);
  }
  await store.close();
  say(`commands over HTTP at 16: ${Math.round(commands)}/s`);
  client.close();
  return { results: { http_ratio: round(median(ratios)) }, beside: { http_commands_per_s_16: Math.round(commands) } };
};

/** Waits until every follower has taken what there is: a gateway that catches up with a hundred thousand events is another measurement. */
export const caughtUp = async (s: System): Promise<void> => {
  const store = await openStore({ databaseUrl: s.env['DATABASE_URL']!, upcastersOf, maxConnections: 1 });
  const behind = `select 1 from subscriptions s, sequencer q where s.name in ('relay', 'projector') and s.checkpoint < q.last_global_no
    union all select 1 from sequencer q where q.last_global_no < (select count(*) from events)`;
  while ((await store.pool.query(behind)).rowCount) await new Promise((resolve) => setTimeout(resolve, 250));
  await store.close();
};

/** Whole processes over HTTP with tokens. */
export const benchProcesses = async (s: System, say: Say, clients: number): Promise<number> => {
  const tokens = await tokensFrom(s.urls.issuer);
  const client = createClient(s.urls.gateway, clients);
  await caughtUp(s);
  await rate(clients, 3, () => wholeProcess(client, tokens));
  const rates: number[] = [];
  for (let i = 0; i < rounds; i++) rates.push(await rate(clients, 8, () => wholeProcess(client, tokens)));
  client.close();
  say(`processes at ${clients}: ${rates.map((r) => Math.round(r)).join(', ')} a second`);
  return round(median(rates), 1);
};
