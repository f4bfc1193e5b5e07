import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { loadDirectory } from '#libs/directory/index.js';
import { mailSettings } from '#libs/notices/mail-settings.js';
import { noticeSender, type NoticeSender } from '../../apps/worker/notices/sender.js';
import { eventually } from '../workflows/support/eventually.js';
import { mailServer } from './support/mail-server.js';
import { ada, addressOf, at, ben, known, office, solomon, type Office } from './support/office.js';

let o: Office;
const running: NoticeSender[] = [];
beforeAll(async () => (o = await office('notices_sender')), 120_000);
afterAll(() => o.close());
afterEach(async () => {
  await Promise.all(running.splice(0).map((sender) => sender.stop()));
  await o.empty();
});

const started = (smtp: string | undefined) => {
  const lines: string[] = [];
  const outcomes: string[] = [];
  const settings = mailSettings({
    SMTP_URL: smtp,
    MAIL_FROM: 'notices@trust.example',
    PUBLIC_URL: 'https://understudy.trust.example',
  });
  const sender = noticeSender(
    { store: { pool: o.pool }, vault: o.vault, directory: { refresh: () => loadDirectory(o.pool) } },
    settings,
    {
      now: () => Promise.resolve(at),
      log: pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }),
      sent: (outcome) => outcomes.push(outcome),
    },
  );
  running.push(sender);
  sender.start();
  return { sender, lines, outcomes };
};

test('what is in the outbox and what comes later is sent, and counted', async () => {
  const server = await mailServer();
  await o.tell({ recipients: [ada] });
  const { sender, outcomes } = started(server.url);
  await eventually(() => expect(server.taken).toHaveLength(1));
  await o.tell({ key: 'later', recipients: [ben] });
  await eventually(() => expect(server.taken).toHaveLength(2));
  await eventually(() => expect(outcomes).toEqual(['sent', 'sent']));
  expect([sender.on, sender.problem()]).toEqual([true, undefined]);
  await sender.stop();
  await server.stop();
});

test('an outage is a problem that is said, and over when the server is back', async () => {
  const { port, url, stop } = await mailServer();
  await stop();
  await o.tell({ recipients: [ada] });
  const { sender, lines } = started(url.replace('//', '//user:s3cret@'));
  await eventually(() => expect(sender.problem()).toMatch(/^the mail server takes nothing \(E/));
  expect(lines.join('')).toContain('the sender of notices tries again');
  const server = await mailServer({
    port,
    smtp: { onAuth: ({ username }, _, done) => done(null, { user: username }) },
  });
  await o.owner.query('update notice_deliveries set next_try_at = now()');
  await eventually(() => expect(server.taken).toHaveLength(1));
  await eventually(() => expect(sender.problem()).toBeUndefined());
  expect(lines.join('')).not.toContain('s3cret');
  await sender.stop();
  await server.stop();
});

test('the log names people by id, also where the server’s answer names their address', async () => {
  const server = await mailServer();
  server.answer(addressOf(ben), 550);
  server.answer(addressOf(solomon), 451);
  await o.tell({ recipients: [ada, ben, solomon] });
  const { sender, lines, outcomes } = started(server.url);
  await eventually(() => expect([...outcomes].sort()).toEqual(['later', 'refused', 'sent']));
  await sender.stop();
  await server.stop();
  const log = lines.join('');
  expect(log).toContain('"recipient":"staff-ben","outcome":"refused","why":"EENVELOPE 550 5.1.1 RCPT TO"');
  expect(
    Object.values(known)
      .flat()
      .filter((text) => log.includes(text)),
  ).toEqual([]);
});

test('without a mail server rows stay as they are, and the log says so once', async () => {
  await o.tell({ recipients: [ada] });
  const { sender, lines } = started(undefined);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('SMTP_URL is not set: notices stay in the outbox, and no e-mail is sent');
  await sender.stop();
  expect([sender.on, sender.problem()]).toEqual([false, undefined]);
  expect(await o.rows()).toMatchObject([{ status: 'pending', attempts: 0 }]);
});
