import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { StaffId, StreamId } from '#libs/kernel/index.js';
import { countNotices, readNotices, retryNotice, silentNotices, skipNotice } from '#libs/operations/notices.js';
import { end, postpone, takeDue } from '#libs/notices/deliveries.js';
import { addNotice } from '#libs/notices/outbox.js';
import { readLog } from '#libs/operations/log.js';
import { engine, type Engine } from '../support/engine.js';
import { ada, ben } from '../support/people.js';
import { operator } from './operator.js';

let e: Engine;
let stream: StreamId;
let key = '';
let n = 0;
beforeAll(async () => {
  e = await engine('operations notices');
  stream = await e.request();
}, 120_000);
afterAll(() => e.close());
beforeEach(async () => {
  await e.owner.query('delete from notices');
  key = `notice-${n++}`;
  await addNotice(e.store.pool, {
    key,
    stream,
    reason: 'approval',
    kind: 'tell',
    rungAt: '2026-11-23T09:00:00.000Z' as never,
    recipients: [ada, ben],
  });
});

const pool = () => e.store.pool;
const statuses = async (all = true) =>
  Object.fromEntries((await readNotices(pool(), { all })).map(({ recipient, status }) => [recipient, status]));
const tried = async (then: 'failed' | 'later') => {
  const due = (await takeDue(pool(), 10, 60_000)).find(({ recipient }) => recipient === ada)!;
  return then === 'failed'
    ? end(pool(), due, 'failed', 'EENVELOPE 550')
    : postpone(pool(), due, { waitMs: 60_000, why: 'ETIMEDOUT' });
};
const which = {
  get key() {
    return key;
  },
  recipient: ada,
};

test('notices that arrive or wait for their first try are no trouble, and all can be seen', async () => {
  expect([await statuses(false), await statuses()]).toEqual([{}, { [ada]: 'pending', [ben]: 'pending' }]);
  expect(await countNotices(pool())).toMatchObject({ waiting: 2, failing: 0, failed: 0 });
});

test('one that fails is shown with its tries and the kind of error, by ids only', async () => {
  await tried('later');
  const [shown, ...rest] = await readNotices(pool());
  expect(rest).toEqual([]);
  expect(shown).toMatchObject({
    recipient: ada,
    stream,
    reason: 'approval',
    status: 'failing',
    attempts: 1,
    lastError: 'ETIMEDOUT',
  });
  expect(Object.keys(shown!).sort()).toEqual([
    'attempts',
    'createdAt',
    'key',
    'kind',
    'lastError',
    'nextTryAt',
    'reason',
    'recipient',
    'sentAt',
    'status',
    'stream',
  ]);
  expect(await countNotices(pool())).toMatchObject({ waiting: 2, failing: 1, failed: 0 });
});

test('one that was given up is sent again when asked for, and only then', async () => {
  await tried('failed');
  expect((await countNotices(pool())).failed).toBe(1);
  await retryNotice(pool(), operator(), which);
  expect((await statuses())[ada]).toBe('pending');
  expect((await takeDue(pool(), 10, 60_000)).map(({ recipient }) => recipient)).toContain(ada);
  await expect(retryNotice(pool(), operator(), which)).rejects.toThrow(/waits already/);
});

test('one that waits is given up for one person, with the reason in the log, and the sender leaves it', async () => {
  await skipNotice(pool(), operator('Left the trust'), which);
  expect(await statuses()).toEqual({ [ada]: 'skipped', [ben]: 'pending' });
  expect((await takeDue(pool(), 10, 60_000)).map(({ recipient }) => recipient)).toEqual([ben]);
  expect((await readLog(pool()))[0]).toMatchObject({
    action: 'skip-notice',
    subject: `${key} for ${ada}`,
    reason: 'Left the trust',
  });
  await expect(skipNotice(pool(), operator(), which)).rejects.toThrow(/does not wait/);
  await retryNotice(pool(), operator(), which);
  expect((await statuses())[ada]).toBe('pending');
});

const waitFor = (hours: number, people: number) =>
  addNotice(e.store.pool, {
    key: `old-${n++}`,
    stream,
    reason: 'approval',
    kind: 'tell',
    rungAt: '2026-11-23T09:00:00.000Z' as never,
    recipients: Array.from({ length: people }, (_, i) => `staff-9${i}` as StaffId),
  }).then(() =>
    e.owner.query("update notices set created_at = now() - make_interval(hours => $1) where key like 'old-%'", [hours]),
  );

test('that none is sent is told when several have waited for an hour and none went lately', async () => {
  expect(await silentNotices(pool())).toBeUndefined();
  await waitFor(2, 4);
  expect(await silentNotices(pool())).toBeUndefined();
  await waitFor(2, 1);
  expect(await silentNotices(pool())).toEqual({ waiting: 5, since: null });
});

test('those that have only just been made do not tell of it', async () => {
  await waitFor(0, 9);
  expect(await silentNotices(pool())).toBeUndefined();
});

test('one that was sent a moment ago shows that notices go, one of yesterday only since when they do not', async () => {
  await waitFor(2, 6);
  await end(
    pool(),
    (await takeDue(pool(), 10, 60_000)).find(({ recipient }) => recipient === ada)!,
    'sent',
  );
  await e.owner.query("update notice_deliveries set attempts = 0 where status = 'pending'");
  expect(await silentNotices(pool())).toBeUndefined();
  await e.owner.query("update notice_deliveries set sent_at = now() - interval '1 day' where status = 'sent'");
  expect(await silentNotices(pool())).toEqual({ waiting: 6, since: expect.any(Date) });
});
