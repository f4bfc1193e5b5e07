import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isDatabaseDown } from '../../apps/gateway/problems/database-down.js';
import { ask, person, type Caller } from './client.js';
import { freshKey, hr, startGateway, type Gateway } from './gateway.js';
import { post, requested } from './journey.js';
import type { Cuttable } from './cuttable.js';

let gateway: Gateway;
let wire: Cuttable;
let officer: Caller;
beforeAll(async () => {
  gateway = await startGateway('database down', {}, (cut) => (wire = cut));
  officer = await person(gateway, hr);
}, 180_000);
afterAll(async () => {
  await gateway?.close();
  await wire?.close();
});

describe('While the database can not be reached', () => {
  test('commands and queries are answered 503 with Retry-After, and accepted again afterwards under the same key', async () => {
    const stream = await requested(gateway);
    const again = { 'idempotency-key': freshKey() };
    await wire.cut();
    for (const answer of [
      await officer.post('/internal-posts', post, again),
      await officer.get('/tasks').then(() => officer.get('/cases')),
      await officer.get(`/cases/${stream}`),
    ]) {
      expect([answer.status, answer.body.type, answer.headers.get('retry-after')]).toEqual([
        503,
        '/problems/DatabaseDown',
        '2',
      ]);
      expect(JSON.stringify(answer.body)).not.toMatch(/ECONN|127\.0\.0\.1|postgres/i);
    }
    const ready = await ask(`${gateway.url}/health/ready`);
    expect([ready.status, ready.body.status, ready.body.works.commands]).toEqual([503, 'down', false]);
    expect((await ask(`${gateway.url}/health/live`)).status).toBe(200);

    await wire.mend();
    const accepted = await officer.post('/internal-posts', post, again);
    const repeated = await officer.post('/internal-posts', post, again);
    expect([accepted.status, repeated.status, repeated.body.case]).toEqual([201, 201, accepted.body.case]);
    expect((await officer.get(`/cases/${stream}`)).status).toBe(200);
    expect((await ask(`${gateway.url}/health/ready`)).status).toBe(200);
  });

  test('nothing unexpected is logged, only the name of the problem', () => {
    expect(gateway.lines.some((line) => line.includes('"outcome":"DatabaseDown"'))).toBe(true);
    expect(gateway.lines.filter((line) => line.includes('unexpected error'))).toEqual([]);
  });
});

describe('An error', () => {
  const coded = (code: string) => Object.assign(new Error('x'), { code });
  test.each(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '08006', '53300', '25006'])(
    'with code %s means that the database is away',
    (code) => {
      expect(isDatabaseDown(coded(code))).toBe(true);
      expect(isDatabaseDown(new AggregateError([coded(code)]))).toBe(true);
    },
  );

  test.each(['23505', '42601', '22021', '57014', 'ENOENT'])('with code %s does not', (code) => {
    expect(isDatabaseDown(coded(code))).toBe(false);
  });

  test('that says the connection was terminated means it too, and anything else does not', () => {
    expect(isDatabaseDown(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(isDatabaseDown(new Error('x is not a function'))).toBe(false);
    expect(isDatabaseDown('ECONNREFUSED')).toBe(false);
  });
});
