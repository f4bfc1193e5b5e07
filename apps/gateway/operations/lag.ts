import { Gauge, type Registry } from 'prom-client';
import type { Pool } from '#libs/event-store/index.js';
import { readFollowers, type Follower } from '#libs/operations/followers.js';

/** Gauges that are read from the database when they are scraped, once for all of them. */
export const measureLag = (registry: Registry, pool: Pool): void => {
  let reading: Promise<readonly Follower[]> | undefined;
  const read = () => (reading ??= readFollowers(pool).finally(() => (reading = undefined)));
  const registers = [registry];
  const labelNames = ['follower'] as const;

  new Gauge({
    name: 'understudy_follower_lag_events',
    help: 'Events that a follower has not handled yet.',
    labelNames,
    registers,
    async collect() {
      for (const { name, lag } of await read()) this.set({ follower: name }, lag);
    },
  });
  new Gauge({
    name: 'understudy_follower_parked_events',
    help: 'Events that a follower has parked.',
    labelNames,
    registers,
    async collect() {
      for (const { name, parkedEvents } of await read()) this.set({ follower: name }, parkedEvents);
    },
  });
  new Gauge({
    name: 'understudy_watermark_lag_seconds',
    help: 'Age of the oldest event without a global number; high when a long write transaction holds the sequencer back.',
    registers,
    async collect() {
      const sequencer = (await read()).find(({ name }) => name === 'sequencer');
      this.set(sequencer?.behindSeconds ?? 0);
    },
  });
};
