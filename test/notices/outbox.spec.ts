import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { end, giveBack, postpone, takeDue } from '#libs/notices/deliveries.js';
import { openTask } from '#libs/notices/outbox.js';
import { eventually } from '../workflows/support/eventually.js';
import { ada, ben, office, solomon, stream, type Office } from './support/office.js';

let o: Office;
beforeAll(async () => (o = await office('notices_outbox')), 120_000);
afterAll(() => o.close());
afterEach(() => o.empty());
const hour = 3_600_000;
const taken = async (leaseMs = hour, limit = 10) =>
  (await takeDue(o.pool, limit, leaseMs)).map(({ recipient, attempts }) => [recipient, attempts]);

test('a notice that is told again under its key changes nothing, nor whom it is for', async () => {
  await o.tell({ recipients: [ada] });
  await o.tell({ recipients: [ada, ben], reason: 'Other' });
  expect((await o.rows()).map(({ recipient }) => recipient)).toEqual([ada]);
  const { rows } = await o.owner.query('select reason, recipients from notices');
  expect(rows).toEqual([{ reason: 'AdvertOpened', recipients: [ada] }]);
});

test('a notice that reaches nobody is on record, and nothing is to be sent', async () => {
  await o.tell({ recipients: [] });
  expect((await o.owner.query('select key from notices')).rows).toEqual([{ key: 'k' }]);
  expect(await taken()).toEqual([]);
});

test('a notice of an earlier release has no deliveries, and is not sent', async () => {
  await o.owner.query(
    `insert into notices (key, stream_id, reason, kind, rung_at, recipients) values ('old', $1, 'x', 'remind', now(), $2)`,
    [stream, [ada]],
  );
  expect(await taken()).toEqual([]);
});

test('the open task says whom it is for and who has claimed it; a closed one is not there', async () => {
  expect(await openTask(o.pool, stream, 'approve-request')).toBeUndefined();
  await o.openTask();
  const unclaimed = { addressedTo: ['SLT'], excluded: [], claimedBy: undefined };
  expect(await openTask(o.pool, stream, 'approve-request')).toEqual(unclaimed);
  await o.owner.query('update tasks set claimed_by = $1', [solomon]);
  expect(await openTask(o.pool, stream, 'approve-request')).toEqual({ ...unclaimed, claimedBy: solomon });
});

test('what one sender has taken, no other gets before its time is over', async () => {
  await o.tell({ recipients: [ada, ben] });
  expect(await taken(hour, 1)).toHaveLength(1);
  expect(await taken(hour, 5)).toHaveLength(1);
  expect(await taken()).toEqual([]);
});

test('what a sender has left is taken by the next, as another try', async () => {
  await o.tell({ recipients: [ada] });
  expect(await taken(1)).toEqual([[ada, 1]]);
  await eventually(async () => expect(await taken()).toEqual([[ada, 2]]));
});

test('what is given back untried is there at once, as if it had not been taken', async () => {
  await o.tell({ recipients: [ada] });
  const [delivery] = await takeDue(o.pool, 1, hour);
  await giveBack(o.pool, delivery!);
  expect(await taken()).toEqual([[ada, 1]]);
});

test('a sender whose time is over neither puts off nor gives back what another has taken since', async () => {
  await o.tell({ recipients: [ada] });
  const [slow] = await takeDue(o.pool, 1, 1);
  await eventually(async () => expect(await taken()).toEqual([[ada, 2]]));
  await postpone(o.pool, slow!, { waitMs: 0, why: 'ETIMEDOUT', refused: true });
  await giveBack(o.pool, slow!);
  expect(await o.rows()).toEqual([{ recipient: ada, status: 'pending', attempts: 2, refusals: 0, last_error: null }]);
  expect(await taken()).toEqual([]);
});

test('what was sent stays sent, whatever a slower sender makes of it', async () => {
  await o.tell({ recipients: [ada] });
  const [delivery] = await takeDue(o.pool, 1, hour);
  await end(o.pool, delivery!, 'sent');
  await end(o.pool, delivery!, 'failed', 'EENVELOPE 550 RCPT TO');
  await postpone(o.pool, delivery!, { waitMs: 0, why: 'ETIMEDOUT' });
  expect(await o.rows()).toMatchObject([{ status: 'sent', last_error: null }]);
  const { rows } = await o.owner.query('select sent_at is not null as at from notice_deliveries');
  expect(rows).toEqual([{ at: true }]);
});

test('a delivery says what stands in the tables when it is taken', async () => {
  await o.openTask('2027-01-12T09:00:00Z');
  await o.tell({
    recipients: [ada],
    task: 'approve-request',
    whileOpen: [ada],
    by: '2027-02-01T09:00:00.000Z' as never,
  });
  const [withTask] = await takeDue(o.pool, 1, 0);
  expect(withTask).toMatchObject({
    open: true,
    whileOpen: true,
    stale: false,
    title: 'Deputy Head',
    school: 'school-ash',
    by: '2027-01-12T09:00:00.000Z',
    clause: '002 §Of the task',
  });
  await o.owner.query('delete from tasks');
  await eventually(async () => {
    const [without] = await takeDue(o.pool, 1, 0);
    expect(without).toMatchObject({ open: false, by: '2027-02-01T09:00:00.000Z', clause: undefined });
  });
});

test('what is due is found by its index, however long the record of what was sent', async () => {
  const { rows } = await o.pool.query<{ 'QUERY PLAN': string }>(
    `explain select key from notice_deliveries where status = 'pending' and next_try_at <= now() order by next_try_at limit 10`,
  );
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('notice_deliveries_due');
});

test('the application may add deliveries and say what became of them, and take none away', async () => {
  await o.tell({ recipients: [ada] });
  await expect(o.pool.query('delete from notice_deliveries')).rejects.toThrow('permission denied');
  await expect(o.pool.query(`update notices set reason = 'x'`)).rejects.toThrow('permission denied');
});
