import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { StaffId } from '#libs/kernel/index.js';
import { messageId } from '#libs/notices/message-id.js';
import type { smtpMailer } from '#libs/notices/mailer.js';
import { checkout } from '#libs/stack/paths.js';
import { eventually } from '../workflows/support/eventually.js';
import { mailServer, type MailServer } from './support/mail-server.js';
import { ada, addressOf, ben, brisk, hester, office, solomon, staff, type Office } from './support/office.js';

let o: Office;
const servers: MailServer[] = [];
const serve = async (...options: Parameters<typeof mailServer>) => {
  const server = await mailServer(...options);
  servers.push(server);
  return server;
};
beforeAll(async () => (o = await office('notices_again')), 120_000);
afterAll(() => o.close());
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  await o.empty();
});
const reached = (server: MailServer) => server.taken.flatMap(({ recipients }) => recipients).sort();
const statuses = async () => (await o.rows()).map(({ status }) => status);

test('killed between the mail server’s taking it and its own record, it is sent again under the same Message-ID', async () => {
  await o.tell({ recipients: [ada] });
  const killed = new Promise<NodeJS.Signals | null>((resolve, reject) => {
    void serve({ beforeReply: () => void (server.taken.length === 1 && child.kill('SIGKILL')) }).then((made) => {
      server = made;
      child = spawn(process.execPath, [join(checkout, 'dist/test/notices/support/one-turn.js')], {
        env: {
          ...process.env,
          DATABASE_URL: o.url,
          VAULT_KEY: o.key.toString('base64'),
          SMTP_URL: server.url,
          MAIL_FROM: 'notices@trust.example',
          PUBLIC_URL: 'https://understudy.trust.example',
        },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      child.on('exit', (_, signal) => resolve(signal));
    }, reject);
  });
  let server!: MailServer;
  let child!: ReturnType<typeof spawn>;
  expect(await killed).toBe('SIGKILL');
  expect(await o.rows()).toMatchObject([{ status: 'pending', attempts: 1 }]);
  await eventually(async () => {
    await o.turn(server.url);
    expect(await statuses()).toEqual(['sent']);
  });
  expect(server.taken.map(({ messageId }) => messageId)).toEqual(Array(2).fill(messageId('k', ada, 'trust.example')));
});

test('two senders share the outbox: between them each message goes once', async () => {
  const server = await serve();
  for (let n = 0; n < 30; n++) await o.tell({ key: `k${n}`, recipients: [ada, ben] });
  const pace = { ...brisk, leaseMs: 60_000 };
  await Promise.all([o.turn(server.url, { pace }), o.turn(server.url, { pace })]);
  expect(server.taken).toHaveLength(60);
  expect(new Set(server.taken.map(({ messageId }) => messageId)).size).toBe(60);
  const left = await o.owner.query(`select 1 from notice_deliveries where status <> 'sent'`);
  expect(left.rowCount).toBe(0);
});

test('a recipient who is refused for good is given up after three tries; the others have theirs', async () => {
  const server = await serve();
  server.answer(addressOf(ben), 550);
  await o.tell({ recipients: [ada, ben, solomon] });
  await eventually(async () => {
    await o.turn(server.url);
    expect(await statuses()).not.toContain('pending');
  });
  expect(reached(server)).toEqual([addressOf(ada), addressOf(solomon)].sort());
  expect((await o.rows())[1]).toEqual({
    recipient: ben,
    status: 'failed',
    attempts: 3,
    refusals: 3,
    last_error: 'EENVELOPE 550 5.1.1 RCPT TO',
  });
});

test('a recipient who is put off is tried until taken', async () => {
  const server = await serve();
  server.answer(addressOf(ben), 451);
  await o.tell({ recipients: [ben] });
  await eventually(async () => {
    await o.turn(server.url);
    expect((await o.rows())[0]?.attempts).toBeGreaterThan(4);
  });
  expect(await o.rows()).toMatchObject([{ status: 'pending', refusals: 0, last_error: 'EENVELOPE 451 5.1.1 RCPT TO' }]);
  server.answer(addressOf(ben), 250);
  await eventually(async () => {
    await o.turn(server.url);
    expect(await statuses()).toEqual(['sent']);
  });
  expect(reached(server)).toEqual([addressOf(ben)]);
});

test('a mail server that is away costs nobody their notice, and most not even a try', async () => {
  const { port, url, stop } = await mailServer();
  await stop();
  const everybody: StaffId[] = [ada, ben, hester, solomon, staff('nobody-1'), staff('nobody-2')];
  await o.tell({ recipients: everybody.slice(0, 4) });
  await expect(o.turn(url, { pace: { ...brisk, atOnce: 1 } })).rejects.toThrow(
    /^the mail server takes nothing \(ESOCKET/,
  );
  expect((await o.rows()).map(({ status, attempts }) => [status, attempts]).sort()).toEqual([
    ['pending', 0],
    ['pending', 0],
    ['pending', 0],
    ['pending', 1],
  ]);
  const back = await serve({ port });
  await eventually(async () => {
    await o.turn(url);
    expect(await statuses()).toEqual(['sent', 'sent', 'sent', 'sent']);
  });
  expect(reached(back)).toEqual(everybody.slice(0, 4).map(addressOf).sort());
});

test('a server that takes nothing from this sender counts against no recipient', async () => {
  const server = await serve({ senderRefused: 553 });
  await o.tell({ recipients: [ada] });
  for (let n = 0; n < 5; n++)
    await eventually(() => expect(o.turn(server.url)).rejects.toThrow('EENVELOPE 553 5.1.1 MAIL FROM'));
  expect(await o.rows()).toMatchObject([{ status: 'pending', refusals: 0 }]);
});

test('while a message is on its way no transaction is open, so that nothing holds back the sequencer', async () => {
  let open: unknown[] = ['not asked'];
  const server = await serve({
    beforeReply: async () => {
      const { rows } = await o.owner.query(
        `select state, query from pg_stat_activity where datname = current_database()
         and (backend_xid is not null or state like 'idle in transaction%') and pid <> pg_backend_pid()`,
      );
      open = rows;
    },
  });
  await o.tell({ recipients: [ada] });
  await o.turn(server.url, { pace: { ...brisk, leaseMs: 60_000 } });
  expect(open).toEqual([]);
});

test('a sender that is stopped gives back what it has not tried', async () => {
  const server = await serve();
  const stopping = new AbortController();
  await o.tell({ recipients: [ada, ben, solomon] });
  const deps = o.deps(server.url, { pace: { ...brisk, atOnce: 1 }, tried: () => stopping.abort() });
  const { sendDue } = await import('#libs/notices/send-due.js');
  await sendDue(deps, stopping.signal).finally(() => (deps.mailer as ReturnType<typeof smtpMailer>).close());
  expect(server.taken).toHaveLength(1);
  expect((await o.rows()).map(({ status, attempts }) => [status, attempts])).toEqual([
    ['sent', 1],
    ['pending', 0],
    ['pending', 0],
  ]);
});
