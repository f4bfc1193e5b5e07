import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { clientSecret } from '#libs/http/service-clients.js';
import { serviceToken, signIn } from '#libs/http/sign-in.js';
import { startIssuer, type RunningIssuer } from '../../apps/issuer/server.js';
import { issuerSettingsFrom } from '../../apps/issuer/settings.js';
import { trustDatabase, vaultKey } from '../gateway/gateway.js';

let databaseUrl: string;
let issuer: RunningIssuer;
const home = mkdtempSync(join(tmpdir(), 'understudy-issuer-'));
const start = (more: Record<string, string> = {}) =>
  startIssuer(issuerSettingsFrom({ DATABASE_URL: databaseUrl, PORT: '0', UNDERSTUDY_HOME: home, ...more }), vaultKey);
beforeAll(async () => {
  databaseUrl = await trustDatabase('issuer');
  issuer = await start();
}, 180_000);
afterAll(() => issuer?.close());

const asking = (more: Record<string, string> = {}) =>
  `${issuer.url}/auth?${new URLSearchParams({
    client_id: 'understudy-cli',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: 'http://127.0.0.1:5000/callback',
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
    ...more,
  })}`;
/** The page on which one picks a person, with the cookies to go on. */
const picking = async (more: Record<string, string> = {}, search = '') => {
  const asked = await fetch(asking(more), { redirect: 'manual' });
  const cookie = asked.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const address = new URL(asked.headers.get('location') ?? '/', issuer.url).href;
  const page = await fetch(address + search, { headers: { cookie } });
  return { asked, address, cookie, page, text: await page.text() };
};

describe('A person', () => {
  test('signs in by code and PKCE and gets an access token for the API, signed with ES256', async () => {
    const token = await signIn(issuer.url, 'staff-001');
    const keys = createRemoteJWKSet(new URL(`${issuer.url}/jwks`));
    const { payload, protectedHeader } = await jwtVerify(token, keys, { issuer: issuer.url, audience: 'understudy' });
    expect(payload).toMatchObject({ sub: 'staff-001', client_id: 'understudy-cli', kind: 'person' });
    expect(protectedHeader).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    expect(payload.exp! - payload.iat!).toBe(8 * 3600);
  });

  test('is picked from a page that works without JavaScript and loads nothing', async () => {
    const { page, text } = await picking();
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toMatch(/<button name="staff" value="staff-001">[A-Z]\w+ /);
    expect(text.match(/<button name="staff"/g)!.length).toBeGreaterThan(120);
    expect(text).not.toMatch(/<script|https?:\/\/(?!127)/);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('is found by role and school', async () => {
    const { text } = await picking({}, '?q=head+ashgrove');
    expect(text).toContain('value="staff-010"');
    expect(text).not.toContain('value="staff-011"');
    expect(text.match(/<button name="staff"/g)!.length).toBeLessThan(20);
  });

  test('that the directory does not know can not sign in', async () => {
    await expect(signIn(issuer.url, 'staff-999')).rejects.toThrow('the directory knows staff-999');
    await expect(signIn(issuer.url, 'payroll')).rejects.toThrow('did not sign payroll in');
  });

  test('may be a governor, whom no school employs', async () => {
    expect(decodeJwt(await signIn(issuer.url, 'staff-023')).sub).toBe('staff-023');
  });

  test('is never given the scopes of a service', async () => {
    const { address, cookie } = await picking({ scope: 'openid appointments:names' });
    const cookies = new Map(cookie.split('; ').map((one) => one.split('=') as [string, string]));
    let at = address;
    for (let hop = 0; hop < 8 && !at.startsWith('http://127.0.0.1:5000/'); hop++) {
      const answer = await fetch(at, {
        redirect: 'manual',
        headers: { cookie: [...cookies].map((one) => one.join('=')).join('; ') },
        ...(hop === 0 && { method: 'POST', body: new URLSearchParams({ staff: 'staff-001' }) }),
      });
      for (const set of answer.headers.getSetCookie())
        cookies.set(...(set.split(';')[0]!.split('=') as [string, string]));
      at = new URL(answer.headers.get('location') ?? '/', issuer.url).href;
    }
    const { searchParams } = new URL(at);
    expect([searchParams.get('error'), searchParams.get('code')]).toEqual(['access_denied', null]);
  });

  test('can not be picked in the course of another’s sign-in', async () => {
    const { address } = await picking();
    const answer = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams({ staff: 'staff-001' }),
      redirect: 'manual',
    });
    expect(answer.status).toBe(400);
  });
});

describe('The issuer', () => {
  test('answers nobody who asks without PKCE, for another client, or to be sent elsewhere', async () => {
    for (const more of [
      { code_challenge: '' },
      { client_id: 'nobody' },
      { redirect_uri: 'https://elsewhere.invalid/callback' },
      { response_type: 'token' },
    ]) {
      const answer = await fetch(asking(more), { redirect: 'manual' });
      const refused = answer.status === 400 || answer.headers.get('location')?.includes('error=');
      expect([more, refused]).toEqual([more, true]);
    }
  });

  test('gives a service its scopes for its secret, and nothing for another', async () => {
    const token = await serviceToken(issuer.url, 'payroll', clientSecret(home, 'payroll'));
    expect(decodeJwt(token)).toMatchObject({
      sub: 'payroll',
      client_id: 'payroll',
      kind: 'service',
      aud: 'understudy',
      scope: 'appointments:read appointments:names',
    });
    await expect(serviceToken(issuer.url, 'payroll', 'wrong')).rejects.toThrow('gave no token');
    await expect(serviceToken(issuer.url, 'bench', clientSecret(home, 'payroll'))).rejects.toThrow('gave no token');
  });

  test('keeps its key and its secrets readable by its owner alone', () => {
    for (const file of ['signing-key.json', 'cookie.key', 'payroll.secret'])
      expect(statSync(join(home, 'issuer', file)).mode & 0o077).toBe(0);
  });

  test('started again still stands behind the tokens it gave', async () => {
    const token = await signIn(issuer.url, 'staff-002');
    const again = await start();
    const { keys } = (await (await fetch(`${again.url}/jwks`)).json()) as { keys: { kid: string; d?: string }[] };
    expect(keys.map(({ kid }) => kid)).toEqual([decodeProtectedHeader(token).kid]);
    expect(keys[0]).not.toHaveProperty('d');
    await again.close();
  });

  test('does not start in production, without a database, or for a gateway elsewhere', async () => {
    expect(() => issuerSettingsFrom({ NODE_ENV: 'production', DATABASE_URL: databaseUrl })).toThrow(
      'does not start in production',
    );
    expect(() => issuerSettingsFrom({})).toThrow('DATABASE_URL is not set');
    expect(() => issuerSettingsFrom({ DATABASE_URL: databaseUrl, PORT: 'x' })).toThrow('is no port');
    await expect(start({ GATEWAY_URL: 'https://understudy.invalid' })).rejects.toThrow('not on this machine');
  });

  test('says that it is ready', async () => {
    expect((await fetch(`${issuer.url}/health/ready`)).status).toBe(200);
  });
});
