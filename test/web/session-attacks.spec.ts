import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGateway, hr, type Gateway } from '../gateway/gateway.js';
import { browser, pick, signedIn, type Browser } from './browser.js';

let gateway: Gateway;
beforeAll(async () => (gateway = await startGateway('web-attacks')), 180_000);
afterAll(() => gateway?.close());
const at = (path: string) => gateway.url + path;
const sessions = async () =>
  (await gateway.engine.store.pool.query<{ n: number }>('select count(*)::int as n from web_sessions')).rows[0]?.n;

/** The address at which the issuer sends somebody back, not yet asked for. */
const callbackOf = async (by: Browser, staff = hr): Promise<string> => {
  const asked = await by.get(at('/sign-in'));
  const picked = await by.post(asked.url, { staff }, { follow: false });
  const resumed = await by.get(new URL(picked.headers.get('location') ?? '', asked.url).href, { follow: false });
  return resumed.headers.get('location') ?? '';
};
const changed = (address: string, query: Readonly<Record<string, string>>) => {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
};
const attemptIn = (by: Browser) => by.cookiesOf(gateway.url).find(({ name }) => name.includes('-sign-in-'))!;

describe('Nobody gets a session', () => {
  test.each([
    ['with a state that was made up', { state: 'A'.repeat(43) }],
    ['with a code that was made up', { code: 'A'.repeat(43) }],
    ['in the name of another issuer', { iss: 'https://issuer.invalid' }],
  ])('%s', async (_, query) => {
    const by = browser();
    const callback = await callbackOf(by);
    const before = await sessions();
    const page = await by.get(changed(callback, query));
    expect([page.status, page.text]).toEqual([400, expect.stringContaining('Begin again')]);
    expect(await sessions()).toBe(before);
  });

  test('with somebody else’s way back: it belongs to the browser in which it began', async () => {
    const callback = await callbackOf(browser());
    const victim = browser();
    await victim.get(at('/sign-in'));
    expect((await victim.get(callback)).status).toBe(400);
    expect(victim.cookie(gateway.url, '__Host-understudy')).toBeUndefined();
  });

  test('with somebody else’s code in an own sign-in: the verifier is another', async () => {
    const stolen = new URL(await callbackOf(browser(), 'staff-001')).searchParams.get('code') ?? '';
    const thief = browser();
    const own = await callbackOf(thief, hr);
    expect((await thief.get(changed(own, { code: stolen }))).status).toBe(400);
  });

  test('with a nonce that was changed on the way to the issuer', async () => {
    const by = browser();
    const begun = await by.get(at('/sign-in'), { follow: false });
    const asked = await by.get(changed(begun.headers.get('location') ?? '', { nonce: 'other' }));
    const page = await pick(by, asked, hr);
    expect([page.status, new URL(page.url).pathname]).toEqual([400, '/signed-in']);
  });

  test('with the same way back twice, even by a browser that kept its cookie', async () => {
    const by = browser();
    const callback = await callbackOf(by);
    const { name, value } = attemptIn(by);
    expect((await by.get(callback, { follow: false })).status).toBe(303);
    const copy = browser();
    copy.setCookie(gateway.url, name, value);
    const page = await copy.get(callback);
    expect([page.status, page.text]).toEqual([400, expect.stringContaining('was used before')]);
  });

  test.each(['', 'x', 'A'.repeat(43), `${'A'.repeat(42)}'`, '%00', 'a=b', '\u00ff'.repeat(50)])(
    'by guessing a cookie: %s',
    async (value) => {
      const page = await browser({ cookie: `__Host-understudy=${value}` }).get(at('/account/sessions'), {
        follow: false,
      });
      expect([page.status, page.headers.get('location')]).toEqual([303, '/sign-in?back=%2Faccount%2Fsessions']);
    },
  );

  test('with a cookie that another host could have set: its name lacks the prefix', async () => {
    const { by } = await signedIn(gateway, hr);
    const secret = by.cookie(gateway.url, '__Host-understudy') ?? '';
    const other = browser({ cookie: `understudy=${secret}; __Secure-understudy=${secret}` });
    expect((await other.get(at('/account/sessions'), { follow: false })).status).toBe(303);
  });

  test('with the handle that the list of sessions shows', async () => {
    const { page } = await signedIn(gateway, hr, browser(), '/account/sessions');
    const { rows } = await gateway.engine.store.pool.query<{ id: string }>('select id from web_sessions');
    for (const { id } of rows) {
      const thief = browser({ cookie: `__Host-understudy=${id}` });
      expect((await thief.get(at('/account/sessions'), { follow: false })).status).toBe(303);
    }
    expect(page.status).toBe(200);
  });
});

describe('Signing in leads to no other site', () => {
  test.each([
    'https://elsewhere.invalid/',
    '//elsewhere.invalid/',
    '/\\elsewhere.invalid/',
    '/\t/elsewhere.invalid/',
    '/.//elsewhere.invalid/',
    '/%2e//elsewhere.invalid',
    'javascript:alert(1)',
    'elsewhere',
    '/sign-out',
    '/sign-in?back=/',
  ])('when asked to go to %j', async (back) => {
    const { page, by } = await signedIn(gateway, hr, browser(), back);
    expect(page.url).toBe(at('/'));
    const again = await by.get(`${at('/sign-in')}?back=${encodeURIComponent(back)}`, { follow: false });
    expect(again.headers.get('location')).toBe('/');
  });

  test('nor to a header of somebody else’s making', async () => {
    const { page } = await signedIn(gateway, hr, browser(), '/account/sessions?x=\r\nSet-Cookie: a=b');
    expect(page.url).toBe(at('/account/sessions?x=Set-Cookie:%20a=b'));
  });
});

test('An address that a request merely claims is not where people are sent back to', async () => {
  const { request } = await import('node:http');
  const location = await new Promise<string>((resolve, reject) =>
    request(at('/sign-in'), { headers: { host: 'elsewhere.invalid', accept: 'text/html' } }, (answer) => {
      answer.resume();
      resolve(`${answer.statusCode} ${answer.headers.location ?? 'nowhere'}`);
    })
      .on('error', reject)
      .end(),
  );
  expect(location).toBe('500 nowhere');
});
