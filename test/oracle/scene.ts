import { pino } from 'pino';
import { startFollowers } from '../../apps/gateway/followers.js';
import { startGateway, type Gateway } from '../gateway/gateway.js';
import { until } from '../support/wait.js';
import { visitorOf } from './ask.js';
import { seedCases, type Cases } from './cases.js';
import { askers, people, withEverybody } from './people.js';
import type { Visitors } from './walk.js';

export type Scene = Readonly<{ gateway: Gateway; cases: Cases; visitors: Visitors; close: () => Promise<void> }>;

/** A gateway with a post in each state, followed as in life, and everybody signed in once. */
export const openScene = async (name: string): Promise<Scene> => {
  const gateway = await startGateway(name);
  await withEverybody(gateway);
  const cases = await seedCases(gateway);
  const { store } = gateway.engine;
  const followers = startFollowers(['sequencer', 'projector'], store, pino({ level: 'silent' }));
  const open = [cases.advertised.stream];
  await until('the posts that are open are known', async () => {
    const { rowCount } = await store.pool.query('select 1 from open_posts where stream_id = any($1)', [open]);
    return rowCount === 1;
  });
  const all = await Promise.all(askers.map(async (one) => [one, await visitorOf(gateway, people[one])] as const));
  const close = async () => {
    await followers.stop();
    await gateway.close();
  };
  return { gateway, cases, visitors: Object.fromEntries(all) as Visitors, close };
};
