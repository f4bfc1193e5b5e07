import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startIssuer, type RunningIssuer } from '../../apps/issuer/server.js';
import { issuerSettingsFrom } from '../../apps/issuer/settings.js';
import { startGateway, hr, slt, trustDatabase, vaultKey, type Gateway } from '../gateway/gateway.js';
import { browser, signedIn, tokenIn, type Browser } from '../web/browser.js';

let gateway: Gateway;
beforeAll(async () => (gateway = await startGateway('issuer-sign-out')), 180_000);
afterAll(() => gateway?.close());
const end = (query: Readonly<Record<string, string>>) => `${gateway.issuer}/session/end?${new URLSearchParams(query)}`;
/** Whether the issuer still knows who a browser is, once the gateway has forgotten it: it asks nobody then. */
const knownWithoutAsking = async (by: Browser) => {
  await gateway.engine.store.pool.query('delete from web_sessions');
  const fresh = by.cookiesOf(gateway.url).map(({ name }) => name);
  for (const name of fresh) by.setCookie(gateway.url, name, '');
  return !(await by.get(`${gateway.url}/sign-in`)).url.includes('/interaction/');
};
/** The ID token that a sign-out of the gateway shows the issuer. */
const hintOf = async (staff: string) => {
  const { by, page } = await signedIn(gateway, staff);
  const out = await by.post(`${gateway.url}/sign-out`, { _csrf: tokenIn(page) }, { follow: false });
  return { by, hint: new URL(out.headers.get('location') ?? '').searchParams.get('id_token_hint') ?? '' };
};

describe('Signing out at the issuer', () => {
  test('with the ID token of the very person happens at once, and leads back', async () => {
    const { by, hint } = await hintOf(hr);
    const back = `${gateway.url}/signed-out`;
    const page = await by.get(end({ id_token_hint: hint, post_logout_redirect_uri: back }));
    expect(page.url).toBe(back);
    expect(await knownWithoutAsking(by)).toBe(false);
  });

  test('by a link alone only asks, and ends nothing', async () => {
    const { by } = await signedIn(gateway, hr);
    const page = await by.get(end({}));
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('Do you want to sign out?')]);
    expect(await knownWithoutAsking(by)).toBe(true);
  });

  test('asked so, and confirmed, ends it', async () => {
    const { by } = await signedIn(gateway, hr);
    const { text } = await by.get(end({}));
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
    const done = await by.post(`${gateway.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
    expect([done.status, done.text]).toEqual([200, expect.stringContaining('You are signed out')]);
    expect(await knownWithoutAsking(by)).toBe(false);
  });

  test('with the ID token of somebody else only asks', async () => {
    const { hint } = await hintOf(slt);
    const { by } = await signedIn(gateway, hr);
    expect((await by.get(end({ id_token_hint: hint }))).text).toContain('Do you want to sign out?');
    expect(await knownWithoutAsking(by)).toBe(true);
  });

  test('leads to no address that is not the gateway’s', async () => {
    const { by, hint } = await hintOf(hr);
    for (const back of ['https://elsewhere.invalid/signed-out', `${gateway.url}/elsewhere`]) {
      const page = await by.get(end({ id_token_hint: hint, post_logout_redirect_uri: back }), { follow: false });
      expect([page.status, page.headers.get('location')]).toEqual([400, null]);
    }
    const page = await browser().get(end({ post_logout_redirect_uri: 'https://elsewhere.invalid/' }), {
      follow: false,
    });
    expect([page.status, page.headers.get('location')]).toEqual([200, null]);
  });

  test('of a browser that is signed in nowhere needs no script to come back', async () => {
    const { hint } = await hintOf(hr);
    const back = `${gateway.url}/signed-out`;
    const page = await browser().get(end({ id_token_hint: hint, post_logout_redirect_uri: back }));
    expect([page.status, page.url]).toEqual([200, back]);
  });
});

describe('The page of people', () => {
  let issuer: RunningIssuer;
  beforeAll(async () => {
    const env = { DATABASE_URL: await trustDatabase('issuer-people'), PORT: '0' };
    const home = mkdtempSync(join(tmpdir(), 'understudy-issuer-'));
    issuer = await startIssuer(issuerSettingsFrom({ ...env, UNDERSTUDY_HOME: home }), vaultKey);
  }, 120_000);
  afterAll(() => issuer?.close());
  const found = async (search?: string) => {
    const by = browser();
    const { url } = await by.get(
      `${issuer.url}/auth?${new URLSearchParams({
        client_id: 'understudy-web',
        response_type: 'code',
        scope: 'openid',
        redirect_uri: 'http://[::1]:3000/signed-in',
        code_challenge: 'x'.repeat(43),
        code_challenge_method: 'S256',
      })}`,
    );
    const { text } = await by.get(search === undefined ? url : `${url}?q=${encodeURIComponent(search)}`);
    const people = (group: string) => {
      const section = new RegExp(`<section aria-labelledby="${group}">[^]*?</section>`).exec(text)?.[0] ?? '';
      return [...section.matchAll(/value="(staff-\d+)"/g)].map(([, id]) => id);
    };
    return { text, people };
  };

  test('shows everybody once, under the part that they play', async () => {
    const { text, people } = await found();
    expect(people('HR')).toEqual(['staff-002', 'staff-003', 'staff-004']);
    expect(people('CEO')).toEqual(['staff-001']);
    expect(people('SLT')).toContain('staff-005');
    expect(people('Head')).toContain('staff-010');
    expect(people('panel')).toContain('staff-020');
    expect(people('staff')).toContain('staff-021');
    const all = [...text.matchAll(/value="(staff-\d+)"/g)].map(([, id]) => id);
    expect(new Set(all).size).toBe(all.length);
  });

  test('finds people by the part, and says when nobody fits', async () => {
    expect((await found('governor ashgrove')).people('Governor')).toHaveLength(1);
    const { text } = await found('nobody <b>');
    expect(text).toContain('Nobody fits “nobody &lt;b&gt;”');
    expect(text).toContain('Show everybody');
  });
});
