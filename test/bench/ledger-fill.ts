import { processOf, upcastersOf } from '#libs/domain/registry.js';
import type { Pool } from '#libs/event-store/index.js';
import type { StaffId } from '#libs/kernel/index.js';
import { rebuild } from '#libs/read-models/rebuild.js';
import { hr } from '../support/people.js';
import { schoolOf, schools, tenYearsOfATrust, type PostRecord } from './ledger-trust.js';

export const people = 10_000;
/** People of whom the ledger knows nothing yet: each is given a post while the bench looks. */
export const newcomers = 60;
export const newcomer = (n: number): StaffId => `staff-${people + n}` as StaffId;

/** The people of the directory: HR for the trust, SLT and a Head at each school, everybody employed for ten years. */
const directorySql = `
  insert into schools select 'school-' || n, 'School ' || n, 'Suffolk', 'primary', '1999-09-01' from generate_series(0, ${schools - 1}) n;
  insert into staff select s, s || '-name', s || '-mail', 'permanent', 1, '2010-01-01', null
    from (select 'staff-' || n as s from generate_series(0, ${people + newcomers - 1}) n union all select '${hr}') known;
  insert into employments select 'staff-' || n, 'school-' || n % ${schools}, '2010-01-01', null from generate_series(0, ${people + newcomers - 1}) n;
  insert into employments values ('${hr}', '${schoolOf(0)}', '2010-01-01', null);
  insert into role_grants values ('${hr}', 'HR', null, '2010-01-01', null);
  insert into role_grants select 'staff-' || n, 'Head', 'school-' || n, '2015-09-01', null from generate_series(0, ${schools - 1}) n;
  insert into role_grants select 'staff-' || n, 'SLT', 'school-' || n % ${schools}, '2015-09-01', null from generate_series(${schools}, ${schools * 6}) n`;

const insertEvents = `insert into events (stream_id, version, event_id, type, schema, data, metadata, at, era)
  select x.stream_id, x.version, gen_random_uuid(), x.type, 1, x.data,
    jsonb_build_object('actor', jsonb_build_object('kind', 'person', 'id', '${hr}'), 'roles', '[]'::jsonb,
      'commandId', 'person:${hr}:' || x.stream_id || '-' || x.version, 'pack', jsonb_build_object('id', 'test', 'version', 1), 'clause', '1'), x.at, 1
  from jsonb_to_recordset($1::jsonb) as x (stream_id text, version int, type text, data jsonb, at timestamptz)`;

/** Ten years of a trust's posts in the log, past the decider, and the ledger rebuilt from them; answers the posts and how long the rebuild took. */
export const fillLedger = async (
  owner: Pool,
): Promise<Readonly<{ records: readonly PostRecord[]; rebuildMs: number }>> => {
  await owner.query(directorySql);
  const records = tenYearsOfATrust(people);
  for (let from = 0; from < records.length; from += 1_000) {
    const rows = records
      .slice(from, from + 1_000)
      .flatMap(({ post, changes }) =>
        changes.map(({ event, at }, i) => ({ stream_id: post, version: i + 1, ...event, at })),
      );
    await owner.query(insertEvents, [JSON.stringify(rows)]);
  }
  await owner.query('vacuum analyze events');
  const began = performance.now();
  await rebuild({ owner, processOf, upcastersOf });
  const rebuildMs = performance.now() - began;
  await owner.query('vacuum analyze ledger');
  return { records, rebuildMs };
};
