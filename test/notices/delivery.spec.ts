import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { eventually } from '../workflows/support/eventually.js';
import { mailServer, type MailServer } from './support/mail-server.js';
import type { at } from './support/office.js';
import { ada, addressOf, ben, brisk, hester, known, office, solomon, staff, type Office } from './support/office.js';

let o: Office;
let server: MailServer;
beforeAll(async () => (o = await office('notices')), 120_000);
afterAll(() => o.close());
beforeEach(async () => void (server = await mailServer()));
afterEach(async () => {
  await server.stop();
  await o.empty();
});
const turn = () => o.turn(server.url);
const reached = () => server.taken.flatMap(({ recipients }) => recipients).sort();

test('each recipient gets a message of their own, once', async () => {
  await o.tell({ recipients: [ada, ben, solomon] });
  await turn();
  await turn();
  expect(server.taken.map(({ recipients }) => recipients.length)).toEqual([1, 1, 1]);
  expect(reached()).toEqual([ada, ben, solomon].map(addressOf).sort());
  expect(new Set(server.taken.map(({ messageId }) => messageId)).size).toBe(3);
  expect(await o.rows()).toMatchObject(
    [ada, ben, solomon].map((recipient) => ({ recipient, status: 'sent', attempts: 1 })),
  );
});

test('the message names person, post, school, day and place, and comes from the trust', async () => {
  await o.tell({ recipients: [ben], by: '2027-03-29T08:30:00.000Z' as typeof at });
  await turn();
  const [mail] = server.taken;
  expect(mail?.to).toBe('Bénédict Oriole <benedict.o@mail.example>');
  expect(mail?.from).toBe('Understudy <notices@trust.example>');
  expect(mail?.subject).toBe('A post is open for applications: Deputy Head, Ash Academy');
  expect(mail?.text).toContain('Dear Bénédict Oriole,');
  expect(mail?.text).toContain('Monday 29 March 2027, 09:30 (BST)');
  expect(mail?.text).toContain('https://understudy.trust.example/posts/internal-post-1\n');
  expect(mail?.messageId).toMatch(/^<[0-9a-f-]{36}@trust\.example>$/);
  expect(mail?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
});

test('a notice about a task leads to the task, and says its day and its clause', async () => {
  await o.openTask();
  const task = 'approve-request';
  await o.tell({ reason: 'ApprovalAwaited', kind: 'remind', recipients: [solomon], task, whileOpen: [solomon] });
  await turn();
  expect(server.taken[0]?.subject).toBe('Reminder: A request for a post awaits an answer: Deputy Head, Ash Academy');
  expect(server.taken[0]?.text).toContain('https://understudy.trust.example/tasks/internal-post-1/approve-request\n');
  expect(server.taken[0]?.text).toContain('Please do it by Tuesday 12 January 2027, 09:00 (GMT).');
  expect(server.taken[0]?.text).toContain('(002 §Of the task)');
});

test('a notice about a task that has closed since goes only to those who are told anyhow', async () => {
  await o.tell({ recipients: [ada, solomon], task: 'approve-request', whileOpen: [solomon] });
  await turn();
  expect(reached()).toEqual([addressOf(ada)]);
  expect(server.taken[0]?.text).toContain('/posts/internal-post-1\n');
  expect(await o.rows()).toMatchObject([{ status: 'sent' }, { status: 'closed', attempts: 1 }]);
});

test('nobody who has left, and nobody who was erased, is written to', async () => {
  const [gone, erased] = [staff('gone'), staff('erased')];
  await o.employ(gone, ['Gone Gosling', 'gone@mail.example']);
  await o.employ(erased, ['Erased Egret', 'erased@mail.example']);
  await o.owner.query(`update staff set to_date = '2027-01-10' where staff_id = $1`, [gone]);
  await o.vault.erase(erased);
  await o.tell({ recipients: [gone, erased, ada] });
  await turn();
  expect(reached()).toEqual([addressOf(ada)]);
  expect((await o.rows()).map(({ recipient, status }) => [recipient, status])).toEqual([
    [ada, 'sent'],
    [erased, 'no-address'],
    [gone, 'left'],
  ]);
});

test('a notice from before the mail server was named is not sent once it is old', async () => {
  await o.tell({ recipients: [ada] });
  await o.owner.query(`update notices set created_at = now() - interval '6 days'`);
  await turn();
  expect(reached()).toEqual([]);
  expect(await o.rows()).toMatchObject([{ status: 'too-late' }]);
});

test('a notice about a case that is not there is dropped', async () => {
  await o.tell({ recipients: [ada], stream: 'internal-post-none' as never });
  await turn();
  expect(await o.rows()).toMatchObject([{ status: 'closed' }]);
});

test('a text that can’t be read keeps one person waiting, and nobody else', async () => {
  const damage = () =>
    o.owner.query(
      'update vault_items set box = set_byte(box, length(box) - 1, get_byte(box, length(box) - 1) # 1) where vault_id = $1',
      [`${hester}-0`],
    );
  await damage();
  await o.tell({ recipients: [ada, ben, hester, solomon] });
  await o.turn(server.url, { pace: { ...brisk, firstWaitMs: 3_600_000, longestWaitMs: 3_600_000 } });
  await damage();
  expect(reached()).toEqual([ada, ben, solomon].map(addressOf).sort());
  expect((await o.rows())[2]).toMatchObject({ recipient: hester, status: 'pending', last_error: 'Error' });
});

test('no name and no address is in the tables', async () => {
  server.answer(addressOf(ben), 550);
  await o.tell({ recipients: [ada, ben, solomon] });
  await eventually(async () => {
    await turn();
    expect((await o.rows()).map(({ status }) => status)).toEqual(['sent', 'failed', 'sent']);
  });
  const everything = await o.everything();
  expect(everything.includes('EENVELOPE 550 5.1.1 RCPT TO')).toBe(true);
  expect(
    Object.values(known)
      .flat()
      .filter((text) => everything.includes(text)),
  ).toEqual([]);
});
