import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { clientSecret, type ServiceClient } from '#libs/http/service-clients.js';
import { serviceToken } from '#libs/http/sign-in.js';
import { replayHeader } from '#libs/messaging/contract/index.js';
import { createDatabase } from '../../apps/payroll-subscriber/database.js';
import { takeBatch } from '../../apps/payroll-subscriber/take-batch.js';
import { startIssuer, type RunningIssuer } from '../../apps/issuer/server.js';
import { issuerSettingsFrom } from '../../apps/issuer/settings.js';
import { trustDatabase, vaultKey } from '../gateway/gateway.js';
import { freshKafka } from '../messaging/broker.js';
import { freshDatabase } from '../support/services.js';
import { anAppointment, arrived, madeMessage } from './messages.js';
import { startPayroll, type Payroll } from './payroll-app.js';

const home = mkdtempSync(join(tmpdir(), 'understudy-dead-letters-'));
let issuer: RunningIssuer;
let payroll: Payroll;
let database: ReturnType<typeof createDatabase>;
const tokenOf = (client: ServiceClient) => serviceToken(issuer.url, client, clientSecret(home, client));

beforeAll(async () => {
  const trust = await trustDatabase('dead letters');
  issuer = await startIssuer(issuerSettingsFrom({ DATABASE_URL: trust, PORT: '0', UNDERSTUDY_HOME: home }), vaultKey);
  const databaseUrl = await freshDatabase('payroll');
  const operators = { issuer: issuer.url, audience: 'understudy' };
  payroll = await startPayroll({ kafka: await freshKafka(), databaseUrl, operators });
  database = createDatabase(databaseUrl);
}, 180_000);
afterAll(async () => {
  await database?.end();
  await payroll?.stop();
  await issuer?.close();
});

const ask = async (path: string, { token, body }: { token?: string | undefined; body?: object } = {}) => {
  const answer = await fetch(`${payroll.url}/dead-letters${path}`, {
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
const operations = async (path: string, body?: object) =>
  ask(path, { token: await tokenOf('operations'), ...(body && { body }) });
const letters = async () => (await operations('')).body['deadLetters'] as Record<string, unknown>[];
const count = async (table: string) =>
  (await database.query<{ n: number }>(`select count(*)::int as n from payroll.${table}`)).rows[0]!.n;

let appointment: ReturnType<typeof anAppointment>;
/** One message that breaks the contract by its header only. */
beforeEach(async () => {
  await database.query(
    'truncate payroll.dead_letters, payroll.dead_letters_settled, payroll.appointments, payroll.received, payroll.checks',
  );
  appointment = anAppointment();
  const sent = madeMessage(appointment);
  await takeBatch(database, [arrived({ ...sent, headers: { ...sent.headers, ce_specversion: '0.3' } }, '7')]);
});
/** As if a newer release read it. */
const mend = () => database.query(`update payroll.dead_letters set headers = replace(headers, '"0.3"', '"1.0"')`);

test('a dead letter is listed by where it lay and why, without what it says', async () => {
  const [letter] = await letters();
  expect(letter).toMatchObject({ topic: 'understudy.appointments', partition: 0, offset: '7', attempts: 1 });
  expect(String(letter!['reason'])).toMatch(/^headers: ce_specversion/);
  expect(Object.keys(letter!).sort()).toEqual([
    'attempts',
    'digest',
    'offset',
    'partition',
    'reason',
    'receivedAt',
    'topic',
  ]);
});

test('tried again while nothing changed it stays, and counts its tries', async () => {
  const [letter] = await letters();
  const { body } = await operations(`/${String(letter!['digest'])}/retry`, { by: 'staff-149' });
  expect(body).toMatchObject({ outcome: 'refused', reason: expect.stringMatching(/ce_specversion/) });
  expect((await letters())[0]).toMatchObject({ attempts: 2 });
});

test('tried again once it can be read it is taken in, once', async () => {
  const [letter] = await letters();
  await mend();
  const retry = () => operations(`/${String(letter!['digest'])}/retry`, { by: 'staff-149' });
  const outcomes = (await Promise.all([retry(), retry()])).map(({ body }) => body['outcome']).sort();
  expect(outcomes).toEqual(['gone', 'taken']);
  expect([await letters(), await count('appointments'), await count('checks')]).toEqual([[], 1, 1]);
});

test('discarded it is gone, and who did it and why is kept', async () => {
  const [letter] = await letters();
  const said = { by: 'staff-149', reason: 'Sent by a drill' };
  expect((await operations(`/${String(letter!['digest'])}/discard`, said)).body).toEqual({ outcome: 'discarded' });
  expect((await operations(`/${String(letter!['digest'])}/discard`, said)).body).toEqual({ outcome: 'gone' });
  expect(await letters()).toEqual([]);
  const { rows } = await database.query('select settled_by, how, reason from payroll.dead_letters_settled');
  expect(rows).toEqual([{ settled_by: 'staff-149', how: 'discarded', reason: 'Sent by a drill' }]);
});

test('nobody is let in without a token, nor with a token of another service', async () => {
  expect((await ask('')).status).toBe(401);
  expect((await ask('', { token: 'x.y.z' })).status).toBe(401);
  expect((await ask('', { token: await tokenOf('payroll') })).status).toBe(403);
  expect((await ask('/abc/discard', { token: await tokenOf('bench'), body: { by: 'a', reason: 'b' } })).status).toBe(
    403,
  );
});

test('a discard without a reason is refused, and says what to give', async () => {
  const [letter] = await letters();
  const { status, body } = await operations(`/${String(letter!['digest'])}/discard`, { by: 'staff-149', reason: ' ' });
  expect([status, body['message']]).toEqual([400, expect.stringMatching(/Give `reason`/)]);
  expect(await letters()).toHaveLength(1);
});

test('a replay fills lost records again, and has no pay checked a second time', async () => {
  const sent = madeMessage(anAppointment());
  const replayed = { ...sent, headers: { ...sent.headers, [replayHeader]: 'r-1' } };
  expect(await takeBatch(database, [arrived(sent)])).toEqual(['recorded']);
  expect(await count('checks')).toBe(1);
  expect(await takeBatch(database, [arrived(replayed)])).toEqual(['repeated']);
  await database.query('truncate payroll.appointments, payroll.received');
  expect(await takeBatch(database, [arrived(replayed)])).toEqual(['recorded']);
  expect([await count('appointments'), await count('checks')]).toEqual([1, 1]);
});
