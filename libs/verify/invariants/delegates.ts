import { fromBackup, type Fault, type Invariant } from '../invariant.js';

type Row = Readonly<{ stream: string; version: number; who: string; whose: string; day: string }>;

// A row of the directory is never taken away, but its last day may be put right after somebody has acted by it.
const actedSql = `with acted as (
    select stream_id as stream, version, at, (at at time zone 'Europe/London')::date as day,
      metadata->'actor'->>'id' as who, metadata->'actor'->>'onBehalfOf' as whose
    from events where metadata->'actor' ? 'onBehalfOf')
  select stream, version, who, whose, day::text as day from acted a
  where not exists (select from ledger l where l.kind = 'delegation' and l.staff_id = a.who and l.data->>'fromStaff' = a.whose
      and l.from_date <= a.day and (l.to_date is null or l.to_date >= a.day)
      and l.recorded_at <= a.at and (l.superseded_at is null or l.superseded_at >= a.at))
    and not exists (select from delegations d where d.to_staff_id = a.who and d.from_staff_id = a.whose)
  order by stream, version`;

/** Whoever acts for somebody who is away has been given their role for that day. */
export const delegates: Invariant = {
  name: 'delegates',
  says: 'whoever acted on behalf of another stood in for them on that day, as was known then',
  check: async function* ({ store }, seen): AsyncGenerator<Fault> {
    const { rows: all } = await store.pool.query<{ n: number }>(
      `select count(*)::int as n from events where metadata->'actor' ? 'onBehalfOf'`,
    );
    seen(all[0]!.n);
    const { rows } = await store.pool.query<Row>(actedSql);
    for (const { stream, version, who, whose, day } of rows)
      yield {
        subject: `${stream} version ${version}`,
        what: `was done by ${who} on behalf of ${whose}, for whom they did not stand in on ${day}`,
        repair: fromBackup,
      };
  },
};
