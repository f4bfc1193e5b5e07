import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGateway, head, hr, slt, type Gateway } from '../gateway/gateway.js';
import { browser, pick, signedIn, tokenIn, type Browser } from './browser.js';

let gateway: Gateway;
beforeAll(async () => (gateway = await startGateway('web-session')), 180_000);
afterAll(() => gateway?.close());
const at = (path: string) => gateway.url + path;
const sessionLine = (lines: readonly string[]) => lines.find((line) => line.startsWith('__Host-understudy=')) ?? '';
const attemptIn = (by: Browser) => {
  const value = by.cookiesOf(gateway.url).find(({ name }) => name.includes('-sign-in-'))?.value ?? '';
  return JSON.parse(Buffer.from(value, 'base64url').toString()) as Readonly<Record<'verifier', string>>;
};
const rows = async (staff: string) =>
  (await gateway.engine.store.pool.query('select * from web_sessions where staff_id = $1', [staff])).rows as {
    id: string;
  }[];
const said = (msg: string) =>
  gateway.lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter((line) => line['msg'] === msg);

describe('Signing in', () => {
  test('begins at any page, leads over the issuer, and comes back to that very page', async () => {
    const by = browser();
    const asked = await by.get(at('/account/sessions?from=x'));
    expect(asked.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/interaction\//);
    const page = await pick(by, asked, hr);
    expect([page.status, page.url]).toEqual([200, at('/account/sessions?from=x')]);
    expect(page.text).toContain('Uma Nwosu');
  });

  test('asks the issuer for a code with PKCE, state and nonce, and nothing but who it is', async () => {
    const by = browser();
    const { headers } = await by.get(at('/sign-in'), { follow: false });
    const asked = new URL(headers.get('location') ?? '');
    expect(asked.origin).toBe(gateway.issuer);
    const { code_challenge: challenge, nonce, state, ...rest } = Object.fromEntries(asked.searchParams);
    expect(rest).toEqual({
      client_id: 'understudy-web',
      redirect_uri: at('/signed-in'),
      response_type: 'code',
      scope: 'openid',
      code_challenge_method: 'S256',
    });
    for (const random of [challenge, nonce, state]) expect(random).toMatch(/^[\w-]{43}$/);
    expect(asked.href).not.toContain(attemptIn(by).verifier);
  });

  test('gives the browser a cookie of this host alone, out of reach of scripts, that goes with the browser', async () => {
    const by = browser();
    const asked = await by.get(at('/sign-in'));
    const back = await by.post(asked.url, { staff: head }, { follow: false });
    const called = await by.get(new URL(back.headers.get('location') ?? '', asked.url).href, { follow: false });
    const done = await by.get(called.headers.get('location') ?? '', { follow: false });
    expect(sessionLine(done.setCookies)).toMatch(
      /^__Host-understudy=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/,
    );
    expect(done.setCookies.find((line) => line.startsWith('__Host-understudy-sign-in-'))).toContain('Max-Age=0');
    expect(done.headers.get('cache-control')).toBe('no-store');
  });

  test('keeps nothing by which somebody with the database could be that person', async () => {
    const { by } = await signedIn(gateway, slt);
    const secret = by.cookie(gateway.url, '__Host-understudy') ?? '';
    const text = JSON.stringify((await gateway.engine.store.pool.query('select * from web_sessions')).rows);
    expect(secret).toHaveLength(43);
    expect(text).not.toContain(secret);
    expect(text).not.toMatch(/eyJ/);
  });

  test('is another session each time, whatever cookie the browser brought', async () => {
    const by = browser();
    by.setCookie(gateway.url, '__Host-understudy', 'A'.repeat(43));
    await signedIn(gateway, 'staff-030', by);
    const first = by.cookie(gateway.url, '__Host-understudy');
    expect(first).not.toBe('A'.repeat(43));
    const again = await by.get(at('/sign-in?again=1&back=/account/sessions'));
    await pick(by, again, 'staff-030');
    expect(by.cookie(gateway.url, '__Host-understudy')).not.toBe(first);
    expect(await rows('staff-030')).toHaveLength(1);
    const old = browser();
    old.setCookie(gateway.url, '__Host-understudy', first ?? '');
    expect((await old.get(at('/account/sessions'), { follow: false })).status).toBe(303);
  });

  test('is not asked of somebody who is signed in already', async () => {
    const { by } = await signedIn(gateway, hr);
    const page = await by.get(at('/sign-in?back=/account/sessions'), { follow: false });
    expect([page.status, page.headers.get('location')]).toEqual([303, '/account/sessions']);
  });

  test('can be under way in two tabs of one browser at once', async () => {
    const by = browser();
    const one = await by.get(at('/sign-in?back=/account/sessions?tab=1'));
    const two = await by.get(at('/sign-in?back=/account/sessions?tab=2'));
    expect((await pick(by, one, hr)).url).toBe(at('/account/sessions?tab=1'));
    expect((await pick(by, two, hr)).url).toBe(at('/account/sessions?tab=2'));
  });

  test('is logged with ids, and no name, cookie or token', async () => {
    const { by } = await signedIn(gateway, 'staff-031');
    const [line] = said('signed in').filter(({ staff }) => staff === 'staff-031');
    expect(line).toMatchObject({ staff: 'staff-031', session: (await rows('staff-031'))[0]?.id });
    const all = gateway.lines.join('\n');
    for (const { value } of by.cookiesOf(gateway.url)) expect(all).not.toContain(value);
    expect(all).not.toMatch(/Uma|Nwosu|eyJ|code=/);
  });

  test('of somebody whom HR has no employment for today ends on a page that says what to do', async () => {
    const pool = gateway.engine.store.pool;
    const by = browser();
    const asked = await by.get(at('/sign-in'));
    const back = await by.post(asked.url, { staff: 'staff-032' }, { follow: false });
    // The issuer of the demo offers those who are employed: the employment ends once it has let them through.
    await pool.query(`update staff set to_date = '2020-01-01', from_date = '2019-01-01' where staff_id = 'staff-032'`);
    await pool.query('update world set version = version + 1');
    await gateway.engine.directory.refresh();
    const page = await by.get(new URL(back.headers.get('location') ?? '', asked.url).href);
    expect([page.status, page.url.startsWith(at('/signed-in'))]).toEqual([403, true]);
    expect(page.text).toMatch(/Ask HR whether it has begun or ended[^]*href="\/sign-in\?again=1"/);
    expect(await rows('staff-032')).toEqual([]);
  });
});

describe('Signing out', () => {
  test('ends the session here and at the issuer, without another question, so that somebody else can sign in', async () => {
    const { by, page } = await signedIn(gateway, 'staff-033');
    const out = await by.post(at('/sign-out'), { _csrf: tokenIn(page) });
    expect([out.status, out.url]).toEqual([200, at('/signed-out')]);
    expect(out.text).toContain('You are signed out');
    expect(by.cookiesOf(gateway.url)).toEqual([]);
    expect(await rows('staff-033')).toEqual([]);
    expect(said('signed out').map(({ staff }) => staff)).toContain('staff-033');
    const other = await by.get(at('/sign-in'));
    expect(other.url).toContain('/interaction/');
    await pick(by, other, hr);
    expect((await by.get(at('/account/sessions'))).text).toContain('Uma Nwosu');
  });

  test('needs a form: an address alone ends nothing', async () => {
    const { by } = await signedIn(gateway, 'staff-034');
    expect((await by.get(at('/sign-out'))).url).toBe(at('/account/sessions'));
    expect(await rows('staff-034')).toHaveLength(1);
  });

  test('twice, from a second tab, is no mistake', async () => {
    const { by, page } = await signedIn(gateway, 'staff-034');
    await by.post(at('/sign-out'), { _csrf: tokenIn(page) });
    expect((await by.post(at('/sign-out'), { _csrf: tokenIn(page) })).url).toBe(at('/signed-out'));
  });
});
