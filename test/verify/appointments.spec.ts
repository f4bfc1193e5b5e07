import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createOwnerPool, createSequencer } from '#libs/event-store/index.js';
import { processOf } from '#libs/domain/registry.js';
import { createProjector } from '#libs/read-models/projector.js';
import { invariants, verify, type Finding } from '#libs/verify/index.js';
import { rawAppend, rawStream } from '../support/raw-append.js';
import { engine, type Engine } from '../support/engine.js';
import { until } from '../support/wait.js';

let e: Engine;
const followers: { stop(): Promise<void> }[] = [];
const stream = rawStream();
const revision = (n: number) => ({
  appointment: 'appointment-1',
  revision: n,
  staff: 'staff-ada',
  school: 'school-ash',
  releasedBy: 'school-birch',
  title: 'Deputy Head',
  startsOn: `2027-01-0${n}`,
});
const append = async (n: number) => {
  const request = rawAppend([{ stream, expected: n - 1, data: revision(n) }]);
  const [one] = request.streams;
  const type = n === 1 ? 'AppointmentMade' : 'AppointmentAmended';
  await e.store.append({
    ...request,
    streams: [{ ...one!, events: one!.events.map((event) => ({ ...event, type })) }],
  });
};
const finds = async () => {
  const found: Finding[] = [];
  const chosen = invariants.filter(({ name }) => name === 'appointments');
  for await (const { findings } of verify({ store: e.store, processOf, waitMs: 0 }, chosen)) found.push(...findings);
  return found;
};
const projectedUpTo = (last: number) =>
  until('the projector has come there', async () => {
    const { rows } = await e.owner.query<{ n: number }>(
      `select checkpoint as n from subscriptions where name = 'projector'`,
    );
    return rows[0]?.n === last;
  });

beforeAll(async () => {
  e = await engine('verify_appointments');
  for (const follower of [createSequencer(e.store), createProjector(e.store)]) {
    follower.start();
    followers.push(follower);
  }
  await append(1);
  await append(2);
  await projectedUpTo(2);
});
afterAll(async () => {
  await Promise.all(followers.map((one) => one.stop()));
  await e.close();
});

test('a register that its projector keeps is sound', async () => {
  expect(await finds()).toEqual([]);
});

test('a row that differs, is older, missing or invented is found', async () => {
  const whatAfter = async (sql: string) => {
    const owner = createOwnerPool(e.url);
    const { rows } = await owner.query('select *, starts_on::text as starts_on from appointments');
    await owner.query(sql);
    const found = await finds();
    await owner.query('delete from appointments');
    await owner.query('insert into appointments select * from jsonb_populate_recordset(null::appointments, $1)', [
      JSON.stringify(rows),
    ]);
    await owner.end();
    expect(await finds()).toEqual([]);
    return found.map(({ subject, what }) => `${subject} ${what}`);
  };
  expect(await whatAfter(`update appointments set title = 'Head', starts_on = '2027-02-01'`)).toEqual([
    'appointment appointment-1 differs from its event in title, starts_on',
  ]);
  expect(await whatAfter('update appointments set revision = 1')).toEqual([
    'appointment appointment-1 shows revision 1 of 2',
  ]);
  expect(await whatAfter('delete from appointments')).toEqual(['appointment appointment-1 is missing']);
  expect(await whatAfter(`update appointments set revision = 3`)).toEqual([
    'appointment appointment-1 has no event in the log',
  ]);
  expect(
    await whatAfter(
      `insert into appointments select 'appointment-2', revision, stream_id, staff_id, school_id, released_by, title, starts_on, voided, changed_at from appointments`,
    ),
  ).toEqual(['appointment appointment-2 has no event in the log']);
});

test('what the projector has yet to come to is not missing', async () => {
  await Promise.all(followers.splice(0).map((one) => one.stop()));
  const sequencer = createSequencer(e.store);
  sequencer.start();
  followers.push(sequencer);
  await append(3);
  await until('it has its number', async () => (await e.store.lastGlobalNo()) === 3);
  expect(await finds()).toEqual([]);
});
