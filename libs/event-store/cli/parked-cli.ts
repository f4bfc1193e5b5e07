import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { NotDone } from '../../operations/log.js';
import { retryParked } from '../../operations/parked.js';
import { operatorEnv } from '../../stack/operator-env.js';
import { createPool, type Pool } from '../pool.js';
import { describe, listParked } from './parked.js';

const { values } = parseArgs({
  options: {
    retry: { type: 'boolean', default: false },
    subscription: { type: 'string' },
    stream: { type: 'string' },
    wait: { type: 'string', default: '30' },
  },
});

/** Resolves when the running subscription has taken all up, or the time is over. */
const untilTaken = async (pool: Pool, seconds: number) => {
  for (const end = Date.now() + seconds * 1000; ;) {
    const waiting = await listParked(pool, values);
    if (Date.now() > end || !waiting.some(({ requested }) => requested)) return waiting;
    await pause(200);
  }
};

const list = async (pool: Pool) => {
  const keys = await listParked(pool, values);
  console.log(keys.length ? keys.map(describe).join('\n') : 'Nothing is parked.');
};

const nothing = (error: unknown): undefined => {
  if (!(error instanceof NotDone)) throw error;
};
const retry = async (pool: Pool) => {
  if (!values.subscription) throw new Error('Say: npm run unpark -- --subscription NAME [--stream STREAM]');
  const { subscription, stream } = values;
  const asked = await retryParked(pool, { request: randomUUID(), actor: 'shell' }, { subscription, stream }).catch(
    nothing,
  );
  if (!asked) return console.log('Nothing of that is parked. npm run parked lists what is.');
  const left = await untilTaken(pool, Number(values.wait));
  if (!left.length) return console.log(`${asked.result} They went through.`);
  console.log(left.map(describe).join('\n'));
  const taken = left.every(({ requested }) => !requested);
  console.log(
    taken ? 'It failed again.' : 'Nobody has taken it up yet: start the app that follows it, which tries first thing.',
  );
  process.exitCode = 1;
};

const pool = createPool(operatorEnv().DATABASE_URL, { max: 1, name: 'parked' });
try {
  await (values.retry ? retry(pool) : list(pool));
} finally {
  await pool.end();
}
