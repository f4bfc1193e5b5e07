import { describe, expect, test } from '@jest/globals';
import { senderOf } from '../../apps/gateway/web/security/same-origin.js';
import { attemptOf, keepAttempt, newAttempt } from '../../apps/gateway/web/session/attempt.js';
import { browserName } from '../../apps/gateway/web/session/browser-name.js';
import { cookiesOf } from '../../apps/gateway/web/session/cookies.js';
import { publicOrigin } from '../../apps/gateway/web/session/public-address.js';
import { safePath } from '../../apps/gateway/web/session/safe-path.js';
import { formToken, namedIn, newSecret, same, sealing } from '../../apps/gateway/web/session/secrets.js';
import { webSettingsFrom } from '../../apps/gateway/web/session/settings.js';
import type { StaffId } from '#libs/kernel/index.js';

describe('The settings of the pages', () => {
  test('have defaults that suit one machine', () => {
    expect(webSettingsFrom({})).toEqual({
      publicUrl: undefined,
      clientId: 'understudy-web',
      clientSecret: undefined,
      idleMinutes: 60,
      hours: 10,
    });
  });

  test('take an address with or without a slash at its end, and none but its origin', () => {
    expect(webSettingsFrom({ PUBLIC_URL: 'https://Understudy.trust.example/' }).publicUrl).toBe(
      'https://understudy.trust.example',
    );
    expect(webSettingsFrom({ PUBLIC_URL: 'http://localhost:3000' }).publicUrl).toBe('http://localhost:3000');
  });

  test.each([
    [{ PUBLIC_URL: 'http://understudy.trust.example' }, 'Put a proxy that ends TLS in front'],
    [{ PUBLIC_URL: 'http://127.0.0.1.trust.example' }, 'is not encrypted'],
    [{ PUBLIC_URL: 'understudy' }, 'Set it to https://HOST'],
    [{ PUBLIC_URL: 'ftp://trust.example' }, 'Set it to https://HOST'],
    [{ PUBLIC_URL: 'https://trust.example/staff' }, 'without a path'],
    [{ PUBLIC_URL: 'https://me:secret@trust.example' }, 'Set it to https://HOST'],
    [{ SESSION_IDLE_MINUTES: '0' }, 'from 1 to 1440'],
    [{ SESSION_IDLE_MINUTES: 'soon' }, 'SESSION_IDLE_MINUTES=soon'],
    [{ SESSION_HOURS: '169' }, 'from 1 to 168'],
    [{ SESSION_HOURS: '1.5' }, 'a whole number'],
  ])('%j are refused with what to do', (env, said) => {
    expect(() => webSettingsFrom(env)).toThrow(said);
  });

  test('never show a password that stands in an address', () => {
    expect(() => webSettingsFrom({ PUBLIC_URL: 'https://me:secret@trust.example' })).not.toThrow('secret');
  });
});

describe('The origin of these pages', () => {
  test.each([
    [undefined, '127.0.0.1:3000', 'http://127.0.0.1:3000'],
    [undefined, 'localhost:4000', 'http://localhost:4000'],
    [undefined, '[::1]:3000', 'http://[::1]:3000'],
    [undefined, 'trust.example', undefined],
    [undefined, 'localhost.trust.example', undefined],
    [undefined, '127.0.0.1@trust.example', undefined],
    [undefined, 'trust.example#127.0.0.1', undefined],
    [undefined, undefined, undefined],
    ['https://trust.example', '127.0.0.1:3000', 'https://trust.example'],
    ['https://trust.example', 'elsewhere.example', 'https://trust.example'],
    ['http://127.0.0.1:3000', 'localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1:3000', 'elsewhere.example', 'http://127.0.0.1:3000'],
  ])('with PUBLIC_URL %s and the host %s is %s', (url, host, origin) => {
    expect(publicOrigin(url, host === undefined ? {} : { host })).toBe(origin);
  });
});

describe('Who sent a form', () => {
  const own = 'https://trust.example';
  test.each([
    [{ 'sec-fetch-site': 'same-origin', origin: own }, 'these pages'],
    [{ 'sec-fetch-site': 'same-origin' }, 'these pages'],
    [{ origin: own }, 'these pages'],
    [{}, 'unsaid'],
    [{ 'sec-fetch-site': 'none' }, 'unsaid'],
    [{ 'sec-fetch-site': 'cross-site' }, 'elsewhere'],
    [{ 'sec-fetch-site': 'same-site', origin: own }, 'elsewhere'],
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, 'elsewhere'],
    [{ origin: 'http://trust.example' }, 'elsewhere'],
    [{ origin: 'https://trust.example.elsewhere.example' }, 'elsewhere'],
  ])('that says %j: %s', (headers, sender) => {
    expect(senderOf(headers, own)).toBe(sender);
  });

  test('is elsewhere when these pages do not know their own address', () => {
    expect(senderOf({ origin: own }, undefined)).toBe('elsewhere');
  });
});

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0',
    'Edge on Windows',
  ],
  [
    'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    'Chrome on a Chromebook',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1',
    'Safari on an iPhone',
  ],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox on a Mac'],
  [
    'Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/29.0 Chrome/136.0 Mobile Safari/537.36',
    'Samsung Internet on an Android device',
  ],
  ['curl/8', 'A browser'],
  ['<script>alert(1)</script>', 'A browser'],
  ['', 'A browser'],
])('%s is said as %s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});

test('A way back keeps its path and its filters, and nothing else', () => {
  expect(safePath('/cases?school=a&step=2#part')).toBe('/cases?school=a&step=2');
  expect(safePath('/cases/../tasks')).toBe('/tasks');
  expect(safePath(`/${'a'.repeat(2000)}`)).toBe('/');
  expect([safePath(undefined), safePath(['/a', '/b']), safePath('/sign-in')]).toEqual(['/', '/', '/']);
  expect(safePath('/sign-in-help')).toBe('/sign-in-help');
});

describe('What a browser keeps of a sign-in', () => {
  const kept = (attempt: ReturnType<typeof newAttempt>, before?: string) =>
    keepAttempt(attempt, before).map((line) => line.split(';')[0] ?? '');

  test('is found by its state, and by no other', () => {
    const attempt = newAttempt('/tasks');
    const cookies = kept(attempt).join('; ');
    expect(attemptOf(attempt.state, cookies)).toEqual(attempt);
    expect(attemptOf(attempt.state.slice(0, 12) + newAttempt('/').state.slice(12), cookies)).toBeUndefined();
    expect(attemptOf([attempt.state], cookies)).toBeUndefined();
    expect(attemptOf(attempt.state, cookies.replace(/=.*/, '=bm90IGpzb24'))).toBeUndefined();
  });

  test('is cleared away when there are too many', () => {
    const many = Array.from({ length: 5 }, () => kept(newAttempt('/'))[0]).join('; ');
    const lines = keepAttempt(newAttempt('/'), many);
    expect(lines.filter((line) => line.endsWith('Max-Age=0'))).toHaveLength(5);
    expect(lines).toHaveLength(6);
  });
});

test('Of two cookies with one name the first counts, and what is none is passed over', () => {
  expect([...cookiesOf('a=1; =x; b; a=2;c = 3 ; d=e=f')]).toEqual([
    ['a', '1'],
    ['c', '3'],
    ['d', 'e=f'],
  ]);
});

describe('A session’s secret', () => {
  const staff = 'staff-002' as StaffId;
  test('gives a form token that says whose it is, and that no other secret gives', () => {
    const secret = newSecret();
    const token = formToken(secret, staff);
    expect(namedIn(token)).toBe(staff);
    expect(same(token, formToken(secret, staff))).toBe(true);
    expect(same(token, formToken(newSecret(), staff))).toBe(false);
    expect(same(token, formToken(secret, 'staff-003' as StaffId))).toBe(false);
    expect([same(undefined, token), same([token], token), namedIn('none'), namedIn(7)]).toEqual([
      false,
      false,
      undefined,
      undefined,
    ]);
  });

  test('opens what was sealed under it for that purpose, and nothing else', () => {
    const [mine, other] = [sealing(newSecret()), sealing(newSecret())];
    const box = mine.seal('banner', 'Priya was named');
    expect(mine.unseal('banner', box)).toBe('Priya was named');
    expect(mine.unseal('id token', box)).toBeUndefined();
    expect(other.unseal('banner', box)).toBeUndefined();
    expect(box.toString('latin1')).not.toContain('Priya');
  });
});
