import { fromBackup, type Fault, type Invariant } from '../invariant.js';

type Row = { subject: string; what: string };

const checks: readonly string[] = [
  `select 'number ' || global_no as subject, format('follows number %s', coalesce(before, 0)) as what
   from (select global_no, lag(global_no) over (order by global_no) as before from event_order) o
   where global_no <> coalesce(before, 0) + 1`,
  `select 'sequencer' as subject, format('stands at %s while the last number is %s', last_global_no, top) as what
   from sequencer, (select coalesce(max(global_no), 0) as top from event_order) o where last_global_no <> top`,
  `select format('number %s', o.global_no) as subject, format('is of version %s of %s, which is not in the log', o.version, o.stream_id) as what
   from event_order o left join events e using (stream_id, version) where e.stream_id is null`,
  // What the sequencer has passed; whatever is ahead of it waits its turn.
  `select format('%s version %s', e.stream_id, e.version) as subject, 'has no number, and the sequencer has passed it' as what
   from sequencer s, events e left join event_order o using (stream_id, version)
   where o.global_no is null and (e.era < s.era or (e.era = s.era and (e.transaction_id, e.position) <= (s.transaction_id, s.position)))`,
  `select format('%s version %s', stream_id, version) as subject, format('is numbered next after version %s', coalesce(before, 0)) as what
   from (select stream_id, version, lag(version) over (partition by stream_id order by global_no) as before from event_order) o
   where version <> coalesce(before, 0) + 1`,
];

/** The one order that all followers share. */
export const order: Invariant = {
  name: 'order',
  says: 'global numbers are 1..N without a gap, each event has one, and they follow the versions',
  check: async function* ({ store }, seen): AsyncGenerator<Fault> {
    seen(await store.lastGlobalNo());
    for (const check of checks)
      for (const { subject, what } of (await store.pool.query<Row>(check)).rows)
        yield { subject, what, repair: fromBackup };
  },
};
