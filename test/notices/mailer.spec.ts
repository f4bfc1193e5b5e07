import { afterEach, expect, test } from '@jest/globals';
import { mailSettings } from '#libs/notices/mail-settings.js';
import { smtpMailer, type Mailer } from '#libs/notices/mailer.js';
import { mailServer, type MailServer, type MailServerOptions } from './support/mail-server.js';

const open: (MailServer | Mailer)[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await ('stop' in one ? one.stop() : one.close());
});

/** A mailer with a password, and what the server was shown of it. */
const withPassword = async (options: MailServerOptions, credentials = 'notices:s3cret') => {
  const shown: string[] = [];
  const server = await mailServer({
    ...options,
    smtp: {
      authOptional: false,
      onAuth: ({ username, password }, _, done) => {
        shown.push(`${username}:${password}`);
        done(null, password === 's3cret' ? { user: username } : { message: `no ${username}` });
      },
      ...options.smtp,
    },
  });
  const settings = mailSettings({
    SMTP_URL: server.url.replace('//', `//${credentials}@`),
    MAIL_FROM: 'notices@trust.example',
    PUBLIC_URL: 'https://trust.example',
  })!;
  const mailer = smtpMailer(settings);
  open.push(mailer, server);
  return { server, mailer, shown };
};
const mail = {
  subject: 'A post',
  text: 'Dear Ada,\n',
  messageId: '<1@trust.example>',
  name: 'Ada "A" Nightjar, née Ox',
  address: 'ada@mail.example',
};

test('a server on this machine is shown the password', async () => {
  const { server, mailer, shown } = await withPassword({});
  expect(await mailer.problem()).toBeUndefined();
  expect(await mailer.send(mail)).toEqual({ is: 'sent' });
  expect(server.taken[0]?.recipients).toEqual(['ada@mail.example']);
  expect(server.taken[0]?.messageId).toBe('<1@trust.example>');
  expect(shown[0]).toBe('notices:s3cret');
});

test('a name with quotes and commas is one name, and never another recipient', async () => {
  const { server, mailer } = await withPassword({});
  await mailer.send({ ...mail, name: 'Ada, eve@mail.example' });
  await mailer.send({ ...mail, name: 'Ada\r\nBcc: eve@mail.example' });
  expect(server.taken.map(({ recipients }) => recipients)).toEqual([['ada@mail.example'], ['ada@mail.example']]);
  expect(server.taken.map(({ raw }) => /^(bcc|cc):/im.test(raw))).toEqual([false, false]);
});

test('elsewhere the password is shown only once the connection is encrypted', async () => {
  const { server, mailer, shown } = await withPassword({ host: '127.0.0.2' });
  expect(await mailer.problem()).toMatch(/^E/);
  expect((await mailer.send(mail)).is).toBe('unreachable');
  expect([shown, server.taken]).toEqual([[], []]);
});

test('a certificate that nobody vouches for is not believed', async () => {
  const { mailer, shown } = await withPassword({ host: '127.0.0.2', smtp: { disabledCommands: [] } });
  expect(await mailer.problem()).toMatch(/^E/);
  expect(shown).toEqual([]);
});

test('a wrong password is a problem of the server’s, named without the password or the user', async () => {
  const { mailer, shown } = await withPassword({}, 'notices:wr0ng');
  expect(await mailer.problem()).toMatch(/^EAUTH 535/);
  expect(await mailer.send(mail)).toMatchObject({ is: 'unreachable', why: expect.stringMatching(/^EAUTH 535/) });
  expect(shown.length).toBeGreaterThan(0);
  expect(await mailer.problem()).not.toMatch(/notices|wr0ng/);
});
