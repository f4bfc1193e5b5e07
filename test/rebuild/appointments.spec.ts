import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { createSequencer } from '#libs/event-store/index.js';
import { instant, type StreamId } from '#libs/kernel/index.js';
import { projectAppointments } from '#libs/read-models/appointment-register/project.js';
import { appointmentNow } from '#libs/read-models/appointment-register/query.js';
import { rebuildAppointments } from '#libs/read-models/appointment-register/rebuild.js';
import { createProjector } from '#libs/read-models/projector.js';
import { engine, type Engine } from '../support/engine.js';
import { rawAppend, rawStream } from '../support/raw-append.js';
import { until } from '../support/wait.js';

let e: Engine;
const followers: { stop(): Promise<void> }[] = [];
beforeAll(async () => {
  e = await engine('appointments');
  for (const follower of [createSequencer(e.store), createProjector(e.store)]) {
    follower.start();
    followers.push(follower);
  }
});
afterAll(async () => {
  await Promise.all(followers.map((one) => one.stop()));
  await e.close();
});

const types = ['AppointmentMade', 'AppointmentAmended', 'AppointmentVoided'] as const;
const about = (appointment: string, revision: number, startsOn = '2027-01-04') => ({
  appointment,
  revision,
  staff: 'staff-ada',
  school: 'school-ash',
  releasedBy: 'school-birch',
  title: 'Deputy Head',
  startsOn,
});
const append = async (stream: StreamId, appointment: string, revision: number, startsOn?: string) => {
  const request = rawAppend([{ stream, expected: revision - 1, data: about(appointment, revision, startsOn) }]);
  const [one] = request.streams;
  const type = types[Math.min(revision, 2) - 1]!;
  await e.store.append({
    ...request,
    streams: [{ ...one!, events: one!.events.map((event) => ({ ...event, type })) }],
  });
};
const revisionOf = async (appointment: string) => (await appointmentNow(e.store.pool, appointment))?.revision;

test('the projector keeps the newest revision of each appointment', async () => {
  const [stream, appointment] = [rawStream(), randomUUID()];
  await append(stream, appointment, 1);
  await append(stream, appointment, 2, '2027-02-01');
  await until('the register has it', async () => (await revisionOf(appointment)) === 2);
  expect(await appointmentNow(e.store.pool, appointment)).toMatchObject({
    case: stream,
    startsOn: '2027-02-01',
    voided: false,
  });
});

test('a batch that comes twice, late or shuffled leaves the newest revision', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 }), async (revisions) => {
      const appointment = randomUUID();
      const events = revisions.map((revision) => ({
        stream: rawStream(),
        at: instant(Date.UTC(2027, 0, revision)),
        event: { type: types[1], data: about(appointment, revision, `2027-03-0${revision}`) },
      }));
      for (let i = 0; i < events.length; i += 3) await projectAppointments(e.store.pool, events.slice(i, i + 3));
      const newest = Math.max(...revisions);
      expect(await appointmentNow(e.store.pool, appointment)).toMatchObject({
        revision: newest,
        startsOn: `2027-03-0${newest}`,
      });
    }),
    { numRuns: 40 },
  );
});

test('a rebuild under live appends mends a damaged register and loses none of them', async () => {
  const streams = Array.from({ length: 30 }, () => [rawStream(), randomUUID()] as const);
  for (const [stream, appointment] of streams) await append(stream, appointment, 1);
  await until('all are in the register', async () => (await revisionOf(streams.at(-1)![1])) === 1);
  await e.owner.query(`delete from appointments where appointment_id = $1`, [streams[0]![1]]);
  await e.owner.query(`update appointments set title = 'Wrong' where appointment_id = $1`, [streams[1]![1]]);

  const writing = (async () => {
    for (const [stream, appointment] of streams) await append(stream, appointment, 2);
  })();
  expect(await rebuildAppointments(e.owner, e.store.readOrdered)).toBeGreaterThanOrEqual(1);
  await writing;
  for (const [, appointment] of streams)
    await until(`revision 2 of ${appointment} is in the register`, async () => (await revisionOf(appointment)) === 2);
  const { rows } = await e.store.pool.query(`select 1 from appointments where title = 'Wrong'`);
  expect(rows).toEqual([]);
});
