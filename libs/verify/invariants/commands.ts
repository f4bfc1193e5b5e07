import { fromBackup, type Fault, type Invariant } from '../invariant.js';

type Row = {
  stream: string;
  command: string;
  said: [number, number] | null;
  did: [number, number] | null;
  events: number | null;
  times: number;
};

// What `commands` says each command gave each stream, beside the events that name it.
const sql = `
with said as (
  select v.key as stream, c.command_id as command, min((v.value->>0)::int) as first, max((v.value->>1)::int) as last, count(*)::int as times
  from commands c, jsonb_each(c.versions) v where (v.value->>1)::int >= (v.value->>0)::int group by 1, 2
), did as (
  select stream_id as stream, metadata->>'commandId' as command, min(version) as first, max(version) as last, count(*)::int as events
  from events group by 1, 2
)
select stream, command, case when said.first is null then null else jsonb_build_array(said.first, said.last) end as said,
  case when did.first is null then null else jsonb_build_array(did.first, did.last) end as did, did.events, coalesce(said.times, 0) as times
from said full join did using (stream, command)
where said.first is null or did.first is null or times > 1 or (said.first, said.last) is distinct from (did.first, did.last)
  or did.events <> did.last - did.first + 1`;

const what = ({ said, did, events, times }: Row): string => {
  if (!said) return `has events ${did?.join(' to ')} and is not among the accepted commands`;
  if (!did) return `was accepted with events ${said.join(' to ')}, and none names it`;
  if (times > 1) return 'was accepted twice';
  return `was accepted with events ${said.join(' to ')}, and ${events} events name it, from ${did.join(' to ')}`;
};

/** Saying it twice is safe, and what was accepted is there. */
export const commands: Invariant = {
  name: 'commands',
  says: 'every accepted command has exactly its events, and every event its command',
  check: async function* ({ store }, seen): AsyncGenerator<Fault> {
    const { rows } = await store.pool.query<Row>(sql);
    seen((await store.pool.query<{ n: number }>('select count(*)::int as n from commands')).rows[0]!.n);
    for (const row of rows)
      yield { subject: `${row.stream} command ${row.command}`, what: what(row), repair: fromBackup };
  },
};
