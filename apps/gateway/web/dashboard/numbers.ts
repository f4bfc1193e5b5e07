import type { PersonCaller } from '#libs/access/index.js';
import { lateByRole } from '#libs/read-models/post-times/late.js';
import { outcomes, postsByStatus, timeByStep } from '#libs/read-models/post-times/query.js';
import type { Engine } from '../../engine.js';
import { addressOf } from '../lists/filter.js';
import type { AskedDashboard } from './asked.js';
import { internalFillRate } from './filled.js';
import { lateTasksByRole, postsByStep, timePerStep, type Link } from './measures.js';
import type { Measure } from './table.js';

type Of = Readonly<{ engine: Engine; caller: PersonCaller; asked: AskedDashboard }>;

/** The addresses behind the numbers, in the same filter; none for somebody who sees numbers only. */
const linkOf =
  ({ linked, asked }: AskedDashboard): Link =>
  (path, query = {}) =>
    linked ? addressOf(path, { ...query, ...asked.values }) : undefined;

/** The four measures, by the name that their file has. */
export const measures = {
  steps: async ({ engine, asked }) => postsByStep(await postsByStatus(engine.store.pool, asked.posts), linkOf(asked)),
  times: async ({ engine, caller, asked }) =>
    timePerStep(await timeByStep(engine.store.pool, asked.posts, caller.at), linkOf(asked)),
  late: async ({ engine, caller, asked }) =>
    lateTasksByRole(await lateByRole(engine.store.pool, asked.tasks, caller.at), linkOf(asked)),
  filled: async ({ engine, asked }) => internalFillRate(await outcomes(engine.store.pool, asked.posts), linkOf(asked)),
} as const satisfies Readonly<Record<Measure['id'], (of: Of) => Promise<Measure>>>;

export const isMeasure = (name: string): name is Measure['id'] => Object.hasOwn(measures, name);
