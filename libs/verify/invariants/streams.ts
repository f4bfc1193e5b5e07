import { fromBackup, type Fault, type Invariant } from '../invariant.js';

type Row = { stream: string; version: number; expected: number; back: boolean };

/** Every stream counts 1, 2, 3, … and its time never runs backwards. */
export const streams: Invariant = {
  name: 'streams',
  says: 'versions are 1..n in every stream, and time never runs backwards in one',
  check: async function* ({ store }, seen): AsyncGenerator<Fault> {
    const { rows } = await store.pool.query<Row>(`
      select stream_id as stream, version, coalesce(before, 0) + 1 as expected, coalesce(at < at_before, false) as back
      from (select stream_id, version, at, lag(version) over w as before, lag(at) over w as at_before from events
            window w as (partition by stream_id order by version)) e
      where version <> coalesce(before, 0) + 1 or at < at_before`);
    seen((await store.pool.query<{ n: number }>('select count(*)::int as n from events')).rows[0]!.n);
    for (const { stream, version, expected, back } of rows) {
      const subject = `${stream} version ${version}`;
      if (version !== expected) yield { subject, what: `stands where version ${expected} is due`, repair: fromBackup };
      if (back) yield { subject, what: 'is earlier than the event before it', repair: fromBackup };
    }
  },
};
