import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { appointmentMessages, assignmentMessages, CloudEventHeaders } from '#libs/messaging/contract/index.js';
import { topicsFrom } from '#libs/messaging/index.js';
import { checkout } from '#libs/stack/paths.js';
import { freshDatabase } from '../support/services.js';
import { amendedMessage, anAppointment, madeMessage, voidedMessage, type Sent } from './messages.js';

const page = readFileSync(join(checkout, 'docs', 'how-to', 'subscribe-to-events.md'), 'utf8');
/** The statement of the page's example. */
const example = /db\.query\(\s*`([^`]+)`/.exec(page)?.[1] ?? '';

let database: pg.Pool;
beforeAll(async () => {
  database = new pg.Pool({ connectionString: await freshDatabase('how_to'), max: 2 });
  await database.query(`create table received (ce_id text primary key);
    create table appointments (id text primary key, revision int, voided boolean, staff_id text, starts_on date)`);
}, 120_000);
afterAll(() => database.end());

const take = ({ key, headers, value }: Sent) => {
  const data = JSON.parse(value) as { revision: number; staffId: string; startsOn: string };
  const voided = headers['ce_type']?.includes('.AppointmentVoided.');
  return database.query(example, [headers['ce_id'], key, data.revision, voided, data.staffId, data.startsOn]);
};

test('the example that subscribers copy ends right in any order, with any message repeated', async () => {
  const orders = fc.shuffledSubarray([0, 0, 1, 1, 2, 2, 3, 3], { minLength: 8 });
  await fc.assert(
    fc.asyncProperty(orders, fc.boolean(), async (order, ends) => {
      const made = anAppointment();
      const amended = { ...made, revision: 2, startsOn: '2027-03-01' };
      const last = { ...amended, revision: 3, startsOn: '2027-03-08' };
      const end = ends ? voidedMessage({ ...last, revision: 4 }) : amendedMessage({ ...last, revision: 4 });
      const messages = [madeMessage(made), amendedMessage(amended), amendedMessage(last), end];
      for (const n of order) await take(messages[n] as Sent);
      const { rows } = await database.query(
        'select revision, voided, starts_on::text from appointments where id = $1',
        [made.appointmentId],
      );
      expect(rows).toEqual([{ revision: 4, voided: ends, starts_on: '2027-03-08' }]);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('the page names every topic, type, header and field', () => {
  const messages = { ...appointmentMessages, ...assignmentMessages };
  const names = [
    ...topicsFrom({}).specs.map(({ name }) => name),
    ...Object.keys(messages).map((type) => type.split('.').at(-2) ?? ''),
    ...Object.keys(CloudEventHeaders.shape),
    ...Object.values(messages).flatMap(({ shape }) => Object.keys(shape)),
  ];
  expect(names.filter((name) => !page.includes(name))).toEqual([]);
});
