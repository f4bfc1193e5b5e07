import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGateway, hr, type Gateway } from '../gateway/gateway.js';
import { createSessions } from '../../apps/gateway/web/session/open-sessions.js';
import type { StaffId } from '#libs/kernel/index.js';
import { ask } from '../gateway/client.js';
import type { Cuttable } from '../gateway/cuttable.js';
import { browser, signedIn, tokenIn } from './browser.js';

let gateway: Gateway;
let proxied: Gateway;
beforeAll(async () => {
  gateway = await startGateway('web-security', { PUBLIC_URL: 'http://localhost:3000' });
  proxied = await startGateway('web-security-proxied', { PUBLIC_URL: 'https://understudy.trust.example' });
}, 180_000);
afterAll(async () => {
  await gateway?.close();
  await proxied?.close();
});
const at = (path: string) => gateway.url + path;
const policyOf = (headers: Headers) => headers.get('content-security-policy') ?? '';

describe('A page', () => {
  test('runs no script and takes no style but of this host, and sends forms here and to the issuer only', async () => {
    const { page } = await signedIn(gateway, hr);
    expect(
      policyOf(page.headers)
        .replace(/nonce-[^']+/, 'nonce-N')
        .split('; '),
    ).toEqual([
      "default-src 'none'",
      "script-src 'self' 'nonce-N'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      `form-action 'self' ${gateway.issuer}`,
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ]);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('referrer-policy')).toBe('same-origin');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.text).not.toMatch(/\sstyle=|<style|\son[a-z]+="/);
  });

  test('has a nonce that no other answer has, and each script in it carries it', async () => {
    const { by } = await signedIn(gateway, hr);
    const pages = [await by.get(at('/account/sessions')), await by.get(at('/account/sessions'))];
    const nonces = pages.map(({ headers }) => /'nonce-([^']+)'/.exec(policyOf(headers))?.[1]);
    expect(new Set(nonces).size).toBe(2);
    pages.forEach(({ text }, i) => {
      for (const [script] of text.matchAll(/<script[^>]*>/g)) expect(script).toContain(`nonce="${nonces[i]}"`);
    });
  });

  test('does not hold the secret of the cookie, where a script of it could read it', async () => {
    const { by } = await signedIn(gateway, hr);
    const secret = by.cookie(gateway.url, '__Host-understudy') ?? '-';
    expect((await by.get(at('/account/sessions'))).text).not.toContain(secret);
  });
});

describe('The API', () => {
  test('has the strict policy as before, and takes no cookie for a token', async () => {
    const { by } = await signedIn(gateway, hr);
    const cookie = `__Host-understudy=${by.cookie(gateway.url, '__Host-understudy')}`;
    const answer = await ask(at('/me'), { headers: { cookie, accept: 'application/json' } });
    expect(answer.status).toBe(401);
    expect(policyOf(answer.headers)).toBe(
      "default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none'",
    );
  });

  test('does not serve pages for a token', async () => {
    const headers = { authorization: `Bearer ${await gateway.token(hr)}`, accept: 'text/html' };
    const answer = await ask(at('/account/sessions'), { headers });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
  });
});

describe('Behind a proxy that ends TLS', () => {
  test('browsers are told to come by HTTPS only, and with an address of one machine they are not', async () => {
    const header = async (url: string) => (await ask(url)).headers.get('strict-transport-security');
    expect(await header(`${proxied.url}/health/live`)).toBe('max-age=31536000; includeSubDomains');
    expect(await header(at('/health/live'))).toBeNull();
  });

  test('people come back from the issuer to the public address, whatever host the request names', async () => {
    const page = await browser().get(`${proxied.url}/sign-in`, { follow: false });
    const asked = new URL(page.headers.get('location') ?? '');
    expect(asked.searchParams.get('redirect_uri')).toBe('https://understudy.trust.example/signed-in');
  });

  test('a form of the public address is one of these pages, and one of the inner address is not', async () => {
    const send = async (origin: string) =>
      (await browser().post(`${proxied.url}/cases`, {}, { headers: { origin, 'sec-fetch-site': 'same-origin' } })).text;
    expect(await send('https://understudy.trust.example')).toContain('You are not signed in any more');
    expect(await send(proxied.url)).toContain('did not come from Understudy');
  });
});

describe('While the issuer is away', () => {
  test('signing in says so, and what to do, and signing out works', async () => {
    const lonely = await startGateway('web-lonely', { OIDC_ISSUER: 'http://127.0.0.1:9' });
    try {
      const page = await browser().get(`${lonely.url}/sign-in?back=/tasks`);
      expect([page.status, page.text]).toEqual([503, expect.stringContaining('You can not sign in just now')]);
      expect(page.text).toContain('href="/sign-in?back=%2Ftasks"');
      expect(page.setCookies).toEqual([]);
      const sessions = createSessions(lonely.engine.store.pool, { idleMinutes: 60, hours: 10 }, () => undefined);
      const { cookie } = await sessions.begin(hr as StaffId, { userAgent: undefined, idToken: 'x' });
      const by = browser({ cookie: cookie.split(';')[0] ?? '' });
      const own = await by.get(`${lonely.url}/account/sessions`);
      const out = await by.post(`${lonely.url}/sign-out`, { _csrf: tokenIn(own) }, { follow: false });
      expect([out.status, out.headers.get('location')]).toEqual([303, '/signed-out']);
      expect((await by.get(`${lonely.url}/account/sessions`, { follow: false })).status).toBe(303);
    } finally {
      await lonely.close();
    }
  });
});

describe('While the database is away', () => {
  test('a page and a form are answered with a page that says so, and the session goes on after it', async () => {
    let wire: Cuttable | undefined;
    const shaky = await startGateway('web-database-away', {}, (cut) => (wire = cut));
    try {
      const { by, page } = await signedIn(shaky, hr);
      await wire?.cut();
      for (const answer of [
        await by.get(`${shaky.url}/account/sessions`),
        await by.post(`${shaky.url}/account/sessions/end-others`, { _csrf: tokenIn(page) }),
      ])
        expect([answer.status, answer.headers.get('content-type'), answer.headers.get('retry-after')]).toEqual([
          503,
          'text/html; charset=utf-8',
          '2',
        ]);
      await wire?.mend();
      expect((await by.get(`${shaky.url}/account/sessions`)).status).toBe(200);
    } finally {
      await shaky.close();
      await wire?.close();
    }
  });
});
