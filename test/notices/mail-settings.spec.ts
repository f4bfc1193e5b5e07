import { expect, test } from '@jest/globals';
import { mailSettings } from '#libs/notices/mail-settings.js';

const env = {
  SMTP_URL: 'smtps://notices%40trust.example:s%2Fcret@mail.trust.example',
  MAIL_FROM: 'Understudy <notices@trust.example>',
  PUBLIC_URL: 'https://understudy.trust.example/',
};

test('without a mail server nothing is set, whatever else is', () => {
  expect(mailSettings({ ...env, SMTP_URL: undefined })).toBeUndefined();
  expect(mailSettings({ ...env, SMTP_URL: '' })).toBeUndefined();
});

test('an address says server, port, encryption and credentials', () => {
  expect(mailSettings(env)).toEqual({
    host: 'mail.trust.example',
    port: 465,
    secure: true,
    credentials: { user: 'notices@trust.example', pass: 's/cret' },
    from: 'Understudy <notices@trust.example>',
    domain: 'trust.example',
    publicUrl: 'https://understudy.trust.example',
  });
  expect(mailSettings({ ...env, SMTP_URL: 'smtp://mail.trust.example' })).toMatchObject({
    port: 587,
    secure: false,
    credentials: undefined,
  });
  expect(mailSettings({ ...env, SMTP_URL: 'smtp://[::1]:2525' })).toMatchObject({ host: '::1', port: 2525 });
});

test('a sender may be given with and without a name, and links may lie below a path', () => {
  expect(mailSettings({ ...env, MAIL_FROM: 'notices@school.example' })?.domain).toBe('school.example');
  expect(mailSettings({ ...env, PUBLIC_URL: 'https://trust.example/staff//' })?.publicUrl).toBe(
    'https://trust.example/staff',
  );
});

test.each([
  [{ SMTP_URL: 'https://user:s3cret@mail.example' }, 'SMTP_URL is no address of a mail server'],
  [{ SMTP_URL: 'smtp://user:s3cret%@mail.example' }, 'SMTP_URL is no address of a mail server'],
  [{ SMTP_URL: 'mail.example s3cret' }, 'SMTP_URL is no address of a mail server'],
  [{ MAIL_FROM: undefined }, 'MAIL_FROM is no sender'],
  [{ MAIL_FROM: 'Understudy' }, 'MAIL_FROM is no sender'],
  [{ MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' }, 'MAIL_FROM is no sender'],
  [{ PUBLIC_URL: undefined }, 'PUBLIC_URL is no web address'],
  [{ PUBLIC_URL: 'ftp://trust.example' }, 'PUBLIC_URL is no web address'],
])('%j is refused: %s', (change, says) => {
  expect(() => mailSettings({ ...env, ...change })).toThrow(says);
  expect(() => mailSettings({ ...env, ...change })).not.toThrow('s3cret');
});
