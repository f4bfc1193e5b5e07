import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSequencer } from '#libs/event-store/index.js';
import { park } from '#libs/event-store/parking.js';
import { addNotice } from '#libs/notices/outbox.js';
import { end, takeDue } from '#libs/notices/deliveries.js';
import { readLog } from '#libs/operations/log.js';
import type { StaffId, StreamId } from '#libs/kernel/index.js';
import { ceo, governor, head, hr, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { until } from '../support/wait.js';
import { operatorAt, textOf, type Operator } from './operations-pages.js';

let gateway: Gateway;
let it: Operator;
const stream = 'internal-post-018f0000-0000-7000-8000-000000000001';
const pool = () => gateway.engine.store.pool;
beforeAll(async () => {
  gateway = await startGateway('web-operations');
  it = await operatorAt(gateway);
}, 180_000);
afterAll(() => gateway?.close());

const addresses = [
  '/operations',
  '/operations/parked',
  '/operations/parked/retry?subscription=relay',
  `/operations/parked/skip?subscription=relay&stream=${stream}&event=1`,
  '/operations/consumers',
  '/operations/consumers/replay?topic=understudy.appointments&from=1',
  '/operations/consumers/understudy.appointments/payroll',
  '/operations/consumers/understudy.appointments/payroll/move?place=end',
  '/operations/workflows',
  `/operations/workflows/${stream}`,
  '/operations/notices',
  '/operations/notices/retry?key=k&recipient=staff-001',
  '/operations/notices/skip?key=k&recipient=staff-001',
  '/operations/log',
];

describe('The pages for operators', () => {
  test.each([
    ['HR', hr],
    ['SLT', slt],
    ['the CEO', ceo],
    ['a Head', head],
    ['a governor', governor],
    ['somebody without a role', 'staff-020'],
  ])('are closed to %s', async (_, staff) => {
    const other = await operatorAt(gateway, staff);
    for (const address of addresses) {
      const page = await other.get(address);
      expect([address, page.status]).toEqual([address, 403]);
      expect(textOf(page)).toContain('These pages are for IT of the whole trust');
    }
    expect((await other.get('/')).text).not.toContain('href="/operations"');
  });

  test('and what they do: nobody else can send their forms either', async () => {
    const other = await operatorAt(gateway, hr);
    const mine = await it.get('/operations/parked/retry?subscription=relay');
    const token = (await other.get('/operations/people')).text.match(/name="_csrf" value="([^"]+)"/)![1]!;
    for (const path of [
      '/operations/parked/retry',
      '/operations/parked/skip',
      '/operations/notices/skip',
      '/operations/consumers/replay',
      `/operations/workflows/${stream}/restart`,
    ])
      expect([path, (await other.send(mine, path, { _csrf: token, reason: 'x' })).status]).toEqual([path, 403]);
    expect(await readLog(pool())).toEqual([]);
  });

  test('show IT how each follower stands and what to do', async () => {
    const page = await it.get('/operations');
    expect(page.status).toBe(200);
    const text = textOf(page);
    for (const name of ['Sequencer', 'Relay', 'Projector', 'Dispatcher']) expect(text).toContain(name);
    expect(text).toContain('Nobody has ever run it. Start a gateway.');
    expect(page.text).toContain('href="/operations"');
  });

  test('say what to do where Kafka and Temporal are not set, and show no error page', async () => {
    expect(textOf(await it.get('/operations/consumers'))).toContain('KAFKA_BROKERS is not set');
    expect(textOf(await it.get('/operations/workflows'))).toContain('TEMPORAL_ADDRESS is not set');
  });

  test.each(['/operations/parked', '/operations/notices', '/operations/log'])(
    '%s says that there is nothing to do',
    async (path) => {
      expect(textOf(await it.get(path))).toMatch(/There is nothing to do|Nobody has done anything here yet/);
    },
  );

  test.each([
    '/operations/parked/skip?subscription=relay',
    '/operations/parked/retry?subscription=%3Cx%3E',
    '/operations/notices/retry?key=k&recipient=..',
    '/operations/workflows/x',
    `/operations/workflows/${stream}`,
  ])('%s is no page', async (path) => expect((await it.get(path)).status).toBe(404));
});

describe('A parked event', () => {
  let globalNo = 0;
  beforeAll(async () => {
    const sequencer = createSequencer(gateway.engine.store);
    sequencer.start();
    const answer = await gateway.engine.run({
      stream: stream as StreamId,
      actor: { kind: 'person', id: hr as StaffId },
      commandId: `person:${hr}:p` as never,
      command: { type: 'RequestPost', data: { title: 'Deputy <Head>', school: 'school-ashgrove', posts: 1 } },
    });
    expect(answer).toMatchObject({ ok: true });
    await until('it is numbered', async () => (await gateway.engine.store.lastGlobalNo()) > 0);
    await sequencer.stop();
    const [event] = await gateway.engine.store.readOrdered(0, 1);
    globalNo = event!.globalNo;
    await pool().query(`insert into subscriptions (name, checkpoint) values ('relay', $1)`, [globalNo]);
    await park(pool(), 'relay', event!, 'It breaks the public contract');
  });
  const skip = () => `/operations/parked/skip?subscription=relay&stream=${stream}&event=${globalNo}`;

  test('is listed with its reason and what waits behind it, and nothing of its case', async () => {
    const page = await it.get('/operations/parked');
    expect(textOf(page)).toContain('It breaks the public contract (tried 1 time)');
    expect(page.text).not.toContain('Deputy');
  });

  test('is tried again after a confirmation, with a line in the log', async () => {
    const asked = await it.get(`/operations/parked/retry?subscription=relay&stream=${stream}`);
    expect((await readLog(pool())).length).toBe(0);
    const done = await it.send(asked, '/operations/parked/retry');
    expect([done.status, textOf(done)]).toEqual([200, expect.stringContaining('1 event is tried again')]);
    expect((await readLog(pool()))[0]).toMatchObject({ action: 'retry-parked', actor: 'staff-149', status: 'done' });
  });

  test('is not left out without a reason, and what was typed stays', async () => {
    const page = await it.confirm(skip(), { reason: '  ' });
    expect(page.status).toBe(422);
    expect(textOf(page)).toContain('That was not done Give the reason');
    expect(page.text).toContain('href="#reason"');
    const long = await it.confirm(skip(), { reason: 'x'.repeat(301) });
    expect([long.status, long.text]).toEqual([422, expect.stringContaining('x'.repeat(301))]);
  });

  test('is left out once, however often the form is sent', async () => {
    const asked = await it.get(skip());
    expect(textOf(asked)).toContain('No service downstream ever hears of this event');
    const [one, two] = [
      await it.send(asked, skip(), { reason: 'Known fault' }),
      await it.send(asked, skip(), { reason: 'Known fault' }),
    ];
    expect([one.status, two.status]).toEqual([200, 200]);
    expect((await readLog(pool())).filter(({ action }) => action === 'skip-parked')).toHaveLength(1);
    expect(textOf(await it.get('/operations/parked'))).toContain('It is being left out');
  });

  test('that is not there says so on the page that asked', async () => {
    const page = await it.confirm(skip().replace(/event=\d+/, 'event=99'), { reason: 'x' });
    expect([page.status, textOf(page)]).toEqual([422, expect.stringContaining('Event 99 is not the first that waits')]);
  });

  test('and every action is in the log, with who and why', async () => {
    const text = textOf(await it.get('/operations/log'));
    expect(text).toContain('Left out a parked event');
    expect(text).toContain('Known fault');
    expect(text).toContain('staff-149');
  });
});

describe('A notice', () => {
  const key = 'k <1>&2';
  const at = (what: string) => `/operations/notices/${what}?key=${encodeURIComponent(key)}&recipient=staff-020`;
  beforeAll(async () => {
    await addNotice(pool(), {
      key,
      stream: stream as StreamId,
      reason: 'approval',
      kind: 'tell',
      rungAt: '2026-11-23T09:00:00.000Z' as never,
      recipients: ['staff-020' as StaffId],
    });
    const [due] = await takeDue(pool(), 1, 1000);
    await end(pool(), due!, 'failed', 'EENVELOPE 550');
  });

  test('that was given up is shown by ids, sent again, and given up for a reason', async () => {
    const page = await it.get('/operations/notices');
    expect(textOf(page)).toContain('the mail server refused it three times (EENVELOPE 550)');
    expect(page.text).toContain('key=k%20%3C1%3E%262&amp;recipient=staff-020');
    expect(textOf(await it.confirm(at('retry')))).toContain('It is sent with the next turn of the sender');
    expect((await it.confirm(at('retry'))).status).toBe(422);
    expect(textOf(await it.confirm(at('skip'), { reason: 'Told by telephone' }))).toContain('It is not sent');
    expect(textOf(await it.get('/operations/notices?show=all'))).toContain('Given up by an operator');
  });

  test('that waits with others for hours while none is sent makes the page ask for the mail server', async () => {
    expect(textOf(await it.get('/operations/notices'))).not.toContain('SMTP_URL');
    await pool().query(
      `insert into notices (key, stream_id, reason, kind, rung_at, recipients, created_at)
       values ('silent', $1, 'approval', 'tell', now(), '{}', now() - interval '3 hours')`,
      [stream],
    );
    await pool().query(
      `insert into notice_deliveries (key, recipient, while_open) select 'silent', 'staff-9' || n, false from generate_series(10, 14) n`,
    );
    expect(textOf(await it.get('/operations/notices'))).toContain(
      'No notice has ever been sent; is SMTP_URL set for the worker?',
    );
  });
});
