import { processOf, upcastersOf } from '#libs/domain/registry.js';
import type { Pool } from '#libs/event-store/index.js';
import type { StaffId } from '#libs/kernel/index.js';
import { rebuild } from '#libs/read-models/rebuild.js';
import { hr } from '../support/people.js';
import { recordPosts, type PostRecord } from '../support/recorded-posts.js';
import { schoolOf, schools, tenYearsOfATrust } from './ledger-trust.js';

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

/** Ten years of a trust's posts in the log, past the decider, and the ledger rebuilt from them; answers the posts and how long the rebuild took. */
export const fillLedger = async (
  owner: Pool,
): Promise<Readonly<{ records: readonly PostRecord[]; rebuildMs: number }>> => {
  await owner.query(directorySql);
  const records = tenYearsOfATrust(people);
  await recordPosts(owner, records);
  await owner.query('vacuum analyze events');
  const began = performance.now();
  await rebuild({ owner, processOf, upcastersOf });
  const rebuildMs = performance.now() - began;
  await owner.query('vacuum analyze ledger');
  return { records, rebuildMs };
};
