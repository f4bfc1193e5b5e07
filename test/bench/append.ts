import { openStore, type EventStore, type Pool } from '#libs/event-store/index.js';
import { upcastersOf } from '../support/engine.js';
import { median, percentile, rate, round } from './measure.js';
import { requestedPost } from './requests.js';
import type { Measured, Say } from './results.js';

const rounds = 5;

/** The same bytes as an event's, in a table with nothing but a key. */
const rawCommit = (pool: Pool) => {
  const { events, stream } = requestedPost().streams[0]!;
  const values = [stream, JSON.stringify(events[0]!.data), JSON.stringify(events[0]!.metadata)];
  return () =>
    pool.query({ name: 'raw', text: 'insert into raw_commits (stream, data, metadata) values ($1, $2, $3)', values });
};

/** Appends with inline read models beside raw one-row commits, turn by turn in one run. */
export const benchAppend = async (url: string, owner: Pool, say: Say): Promise<Measured> => {
  await owner.query(`create table if not exists raw_commits (id bigint generated always as identity primary key, stream text, data jsonb, metadata jsonb);
    grant insert on raw_commits to understudy_app`);
  const beside: Record<string, number> = {};
  const ratioAt = async (connections: number): Promise<number> => {
    const store = await openStore({ databaseUrl: url, upcastersOf, maxConnections: connections });
    const raw = rawCommit(store.pool);
    const ratios: number[] = [];
    for (let i = 0; i <= rounds; i++) {
      const raws = await rate(connections, 2, raw);
      const ready = Array.from({ length: Math.ceil(raws * 2.5) }, requestedPost); // the store is measured, not what asks it
      const appends = await rate(connections, 2, () => store.append(ready.pop() ?? requestedPost()));
      if (i === 0) continue; // the first warms up
      ratios.push(appends / raws);
      beside[`raw_commits_per_s_${connections}`] = Math.round(raws);
      beside[`appends_per_s_${connections}`] = Math.round(appends);
    }
    await store.close();
    say(
      `append at ${connections}: ${beside[`appends_per_s_${connections}`]}/s, raw ${beside[`raw_commits_per_s_${connections}`]}/s`,
    );
    return round(median(ratios));
  };
  return { results: { append_ratio_1: await ratioAt(1), append_ratio_20: await ratioAt(20) }, beside };
};

/** Fills the log up to a number of events, past the decider: what a store of that age holds. */
export const fillTo = async (owner: Pool, events: number): Promise<void> => {
  const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from events');
  const missing = events - rows[0]!.n;
  const request = requestedPost();
  const { data, metadata } = request.streams[0]!.events[0]!;
  for (let left = missing; left > 0; left -= 100_000) {
    await owner.query(
      `insert into events (stream_id, version, event_id, type, schema, data, metadata, at, era)
       select 'internal-post-' || gen_random_uuid(), 1, gen_random_uuid(), 'PostRequested', 1, $1::jsonb, $2::jsonb, now(), 1 from generate_series(1, $3::int)`,
      [JSON.stringify(data), JSON.stringify(metadata), Math.min(left, 100_000)],
    );
  }
  await owner.query('vacuum analyze events');
};

const p50 = async (store: EventStore): Promise<number> => {
  const times: number[] = [];
  for (let i = 0; i < 1_500; i++) {
    const request = requestedPost();
    const began = performance.now();
    await store.append(request);
    times.push(performance.now() - began);
  }
  return percentile(times.slice(300), 0.5);
};

/** The median append on a store of 1,000,000 events over that on one of 10,000. */
export const benchGrowth = async (url: string, owner: Pool, say: Say): Promise<Measured> => {
  const store = await openStore({ databaseUrl: url, upcastersOf, maxConnections: 1 });
  await fillTo(owner, 10_000);
  const young = await p50(store);
  await fillTo(owner, 1_000_000);
  await owner.query('checkpoint');
  const old = await p50(store);
  await store.close();
  say(`append p50: ${round(young, 3)} ms at 10,000 events, ${round(old, 3)} ms at 1,000,000`);
  return {
    results: { append_growth: round(old / young) },
    beside: { append_p50_ms_young: round(young, 3), append_p50_ms_old: round(old, 3) },
  };
};
