import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from '../../event-store/index.js';
import type { Fault, Invariant } from '../invariant.js';

/** Whether events that were committed before `horizon` wait for their number. */
const unnumbered = async (pool: Pool, horizon: string): Promise<boolean> => {
  const { rows } = await pool.query<{ waiting: boolean }>(
    `select exists (select from events e, sequencer s where e.era = s.era
       and (e.transaction_id, e.position) > (s.transaction_id, s.position) and e.transaction_id < $1::text::xid8) as waiting`,
    [horizon],
  );
  return rows[0]!.waiting;
};
const behind = async (pool: Pool, last: number) => {
  const { rows } = await pool.query<{ name: string; checkpoint: number }>(
    `select name, checkpoint from subscriptions where name <> 'sequencer' and checkpoint < $1 order by name`,
    [last],
  );
  return rows;
};
const until = async (end: number, so: () => Promise<boolean>): Promise<boolean> => {
  for (;;) {
    if (await so()) return true;
    if (Date.now() > end) return false;
    await pause(100);
  }
};

/** Comes first: what the others look at is then as far as the log was when this began. */
export const followers: Invariant = {
  name: 'followers',
  says: 'every event has its number, and every follower has taken it',
  check: async function* ({ store, waitMs }, seen): AsyncGenerator<Fault> {
    const { pool } = store;
    const end = Date.now() + waitMs;
    const { rows } = await pool.query<{ horizon: string }>(
      'select pg_snapshot_xmax(pg_current_snapshot())::text as horizon',
    );
    const numbered = await until(end, async () => !(await unnumbered(pool, rows[0]!.horizon)));
    seen(1);
    if (!numbered)
      yield {
        subject: 'sequencer',
        what: `events wait for their number since more than ${waitMs / 1000} s`,
        repair:
          'Start a gateway; where one runs, end the oldest writing transaction (select * from pg_stat_activity order by xact_start)',
      };
    const last = await store.lastGlobalNo();
    // One look decides: a follower that begins between two looks has not been late.
    let late: Awaited<ReturnType<typeof behind>> = [];
    await until(end, async () => (late = await behind(pool, last)).length === 0);
    seen((await pool.query<{ n: number }>('select count(*)::int - 1 as n from subscriptions')).rows[0]!.n);
    for (const { name, checkpoint } of late)
      yield {
        subject: name,
        what: `has come as far as ${checkpoint} of ${last}`,
        repair: `Start the app that follows as ${name} (relay: gateway, dispatcher: worker) and look at its log`,
      };
  },
};
