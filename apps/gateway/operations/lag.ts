import { Gauge, type Registry } from 'prom-client';
import type { Pool } from '#libs/event-store/index.js';

/** How far each follower is behind: in events for all, and for the sequencer the age of the oldest event without a number. */
export const readLag = async (pool: Pool) => {
  const followers = await pool.query<{ name: string; lag: number; parked: number }>(
    `select s.name, greatest(0, q.last_global_no - s.checkpoint)::float8 as lag,
       (select count(*) from parked p where p.subscription = s.name)::float8 as parked
     from subscriptions s, sequencer q where s.name <> 'sequencer'`,
  );
  const waiting = await pool.query<{ lag: number; seconds: number }>(
    `select count(e.stream_id)::float8 as lag, coalesce(greatest(0, extract(epoch from clock_timestamp() + make_interval(secs => w.ahead_ms / 1000.0) - min(e.at))), 0)::float8 as seconds
     from world w cross join sequencer s left join events e on e.era = s.era and (e.transaction_id, e.position) > (s.transaction_id, s.position)
     group by w.ahead_ms`,
  );
  const { lag = 0, seconds = 0 } = waiting.rows[0] ?? {};
  return { followers: [{ name: 'sequencer', lag, parked: 0 }, ...followers.rows], watermarkSeconds: seconds };
};

/** Gauges that are read from the database when they are scraped, once for all of them. */
export const measureLag = (registry: Registry, pool: Pool): void => {
  let reading: ReturnType<typeof readLag> | undefined;
  const read = () => (reading ??= readLag(pool).finally(() => (reading = undefined)));
  const registers = [registry];
  const labelNames = ['follower'] as const;

  new Gauge({
    name: 'understudy_follower_lag_events',
    help: 'Events that a follower has not handled yet.',
    labelNames,
    registers,
    async collect() {
      for (const { name, lag } of (await read()).followers) this.set({ follower: name }, lag);
    },
  });
  new Gauge({
    name: 'understudy_follower_parked_events',
    help: 'Events that a follower has parked.',
    labelNames,
    registers,
    async collect() {
      for (const { name, parked } of (await read()).followers) this.set({ follower: name }, parked);
    },
  });
  new Gauge({
    name: 'understudy_watermark_lag_seconds',
    help: 'Age of the oldest event without a global number; high when a long write transaction holds the sequencer back.',
    registers,
    async collect() {
      this.set((await read()).watermarkSeconds);
    },
  });
};
