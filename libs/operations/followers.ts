import type { Pool } from '../event-store/pool.js';

/** How a follower of the log stands; seconds and events. */
export type Follower = Readonly<{
  name: string;
  /** The number of the last event that it handled; for the sequencer, that it gave. */
  position: number;
  /** Events that it has not handled yet, and the age of the oldest of them. */
  lag: number;
  behindSeconds: number;
  leader: string | null;
  /** Since its leader last said that it lives; null when there never was one. */
  silentSeconds: number | null;
  /** Cases, and events of them, that wait because one could not be handled. */
  parkedCases: number;
  parkedEvents: number;
}>;

const sequencerSql = `select s.last_global_no as position, x.lag, x.behind, f.leader, extract(epoch from clock_timestamp() - f.heartbeat)::float8 as silent
  from sequencer s left join subscriptions f on f.name = 'sequencer' cross join lateral (
    select count(e.stream_id)::float8 as lag,
      coalesce(greatest(0, extract(epoch from clock_timestamp() + make_interval(secs => w.ahead_ms / 1000.0) - min(e.at))), 0)::float8 as behind
    from world w left join events e on e.era = s.era and (e.transaction_id, e.position) > (s.transaction_id, s.position) group by w.ahead_ms) x`;
const others = `select s.name, s.checkpoint as position, greatest(0, q.last_global_no - s.checkpoint)::float8 as lag, s.leader,
    extract(epoch from clock_timestamp() - s.heartbeat)::float8 as silent,
    coalesce((select greatest(0, extract(epoch from clock_timestamp() + make_interval(secs => w.ahead_ms / 1000.0) - e.at))
      from event_order o join events e using (stream_id, version), world w where o.global_no = s.checkpoint + 1), 0)::float8 as behind,
    p.cases::float8 as cases, p.events::float8 as events
  from sequencer q, subscriptions s
    cross join lateral (select count(distinct stream_id) as cases, count(*) as events from parked where subscription = s.name) p
  where s.name <> 'sequencer' order by s.name`;

type Row = Readonly<{ position: number; lag: number; behind: number; leader: string | null; silent: number | null }>;
const followerOf = (name: string, { position, lag, behind, leader, silent }: Row, cases = 0, events = 0): Follower => ({
  name,
  position,
  lag,
  behindSeconds: behind,
  leader,
  silentSeconds: silent,
  parkedCases: cases,
  parkedEvents: events,
});

/** How every follower of the log stands: the sequencer first, then those that were ever started. */
export const readFollowers = async (pool: Pool): Promise<readonly Follower[]> => {
  const [first, rest] = [
    await pool.query<Row>(sequencerSql),
    await pool.query<Row & { name: string; cases: number; events: number }>(others),
  ];
  return [
    ...first.rows.map((row) => followerOf('sequencer', row)),
    ...rest.rows.map((row) => followerOf(row.name, row, row.cases, row.events)),
  ];
};
