import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGateway, head, hr, slt, type Gateway } from '../gateway/gateway.js';
import { browser, signedIn, tokenIn, type Browser, type Page } from './browser.js';

let gateway: Gateway;
let mine: Readonly<{ by: Browser; page: Page }>;
let there: Browser;
beforeAll(async () => {
  gateway = await startGateway('web-forms');
  mine = await signedIn(gateway, hr);
  there = browser();
  await signedIn(gateway, hr, there);
}, 180_000);
afterAll(() => gateway?.close());
const at = (path: string) => gateway.url + path;
const endOthers = (fields: Record<string, string | string[]>, headers: Record<string, string> = {}, by = mine.by) =>
  by.post(at('/account/sessions/end-others'), fields, { headers });
const stillThere = async () => (await there.get(at('/account/sessions'), { follow: false })).status === 200;
const refusals = () =>
  gateway.lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ msg }) => msg === 'a form was refused');
const hiddenIn = ({ text }: Page): [string, string][] =>
  [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(([, name = '', value = '']) => [
    name,
    value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  ]);

describe('A form changes nothing', () => {
  test('without its token', async () => {
    const page = await endOthers({ a: 'b' });
    expect([page.status, await stillThere()]).toEqual([403, true]);
    expect(refusals().at(-1)).toMatchObject({ staff: hr, reason: 'no token' });
  });

  test.each(['', 'x', 'staff-002.', `staff-002.${'A'.repeat(43)}`])('with a wrong token: %j', async (token) => {
    const page = await endOthers({ _csrf: token });
    expect([page.status, await stillThere()]).toEqual([403, true]);
    expect(refusals().at(-1)).toMatchObject({ reason: 'wrong token' });
  });

  test('with the right token twice', async () => {
    const token = tokenIn(mine.page);
    expect([(await endOthers({ _csrf: [token, token] })).status, await stillThere()]).toEqual([403, true]);
  });

  test('with the token of another session of the same person', async () => {
    const other = await signedIn(gateway, hr);
    expect([(await endOthers({ _csrf: tokenIn(other.page) })).status, await stillThere()]).toEqual([403, true]);
  });

  test('with the token in the address', async () => {
    const page = await mine.by.post(at(`/account/sessions/end-others?_csrf=${tokenIn(mine.page)}`), {});
    expect([page.status, await stillThere()]).toEqual([403, true]);
  });

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of this host', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://elsewhere.invalid', 'sec-fetch-site': 'none' }],
    ['an origin that it hides', { origin: 'null', 'sec-fetch-site': 'none' }],
  ])('sent by %s, even with the right token, and nothing of it is shown again', async (_, headers) => {
    const page = await endOthers({ _csrf: tokenIn(mine.page), evil: 'planted words' }, headers);
    expect([page.status, await stillThere()]).toEqual([403, true]);
    expect(page.text).toContain('did not come from Understudy');
    expect(page.text).not.toContain('planted words');
    expect(refusals().at(-1)).toMatchObject({ reason: 'sent from elsewhere' });
  });

  test('with files, unless the browser says that these pages sent it', async () => {
    const body = new FormData();
    body.set('_csrf', tokenIn(mine.page));
    const cookie = `__Host-understudy=${mine.by.cookie(gateway.url, '__Host-understudy')}`;
    const answer = await fetch(at('/account/sessions/end-others'), { method: 'POST', body, headers: { cookie } });
    expect([answer.status, await stillThere()]).toEqual([403, true]);
  });
});

describe('Nothing that was typed is lost', () => {
  const typed = { reason: 'She said: "yes" & <then> no\nand a second line', school: ['a', 'b'] };
  const expected = (token: string) => [
    ['_csrf', token],
    ['reason', typed.reason],
    ['school', 'a'],
    ['school', 'b'],
  ];

  test('when the form is from before one signed in again: it can be sent as it is, with one click', async () => {
    const old = await signedIn(gateway, slt);
    const token = tokenIn(old.page);
    const { page } = await signedIn(gateway, slt, browser());
    const kept = await old.by.post(at('/account/sessions/end-others'), { ...typed, _csrf: tokenIn(page) });
    expect([kept.status, kept.text]).toEqual([403, expect.stringContaining('came from an old page')]);
    const fields = hiddenIn(kept).slice(1);
    expect(fields).toEqual(expected(token));
    const sent = await old.by.post(at('/account/sessions/end-others'), Object.fromEntries(fields));
    expect([sent.status, sent.url]).toEqual([200, at('/account/sessions')]);
  });

  test('when the session has ended: the page holds it until one has signed in beside it', async () => {
    const { by, page } = await signedIn(gateway, slt);
    const ended = by.cookie(gateway.url, '__Host-understudy') ?? '';
    await gateway.engine.store.pool.query('delete from web_sessions where staff_id = $1', [slt]);
    const held = await by.post(at('/account/sessions/end-others'), { ...typed, _csrf: tokenIn(page) });
    expect(held.status).toBe(401);
    expect(held.text).toMatch(/Nothing that you typed is lost[^]*href="\/sign-in\?back=\/account\/back-to-form"/);
    expect(new Map(hiddenIn(held)).get('reason')).toBe(typed.reason);
    const { page: beside } = await signedIn(gateway, slt, by, '/account/back-to-form');
    expect(beside.text).toContain('go back to the one that holds your form');
    expect(by.cookie(gateway.url, '__Host-understudy')).not.toBe(ended);
    const again = await by.post(at('/account/sessions/end-others'), Object.fromEntries(hiddenIn(held)));
    expect(again.text).toContain('Send it now');
    const sent = await by.post(at('/account/sessions/end-others'), Object.fromEntries(hiddenIn(again).slice(1)));
    expect([sent.status, sent.url]).toEqual([200, at('/account/sessions')]);
  });

  test('but nobody else sends it in their own name', async () => {
    const { by, page } = await signedIn(gateway, slt);
    await by.post(at('/sign-out'), { _csrf: tokenIn(page) });
    const held = await by.post(at('/account/sessions/end-others'), { ...typed, _csrf: tokenIn(page) });
    await signedIn(gateway, head, by);
    const refused = await by.post(at('/account/sessions/end-others'), Object.fromEntries(hiddenIn(held)));
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('Somebody else filled in this form')]);
    expect(refused.text).not.toContain('second line');
  });

  test('and none of it is kept here or written to the log', async () => {
    const { rows } = await gateway.engine.store.pool.query('select * from web_sessions');
    expect(JSON.stringify(rows) + gateway.lines.join()).not.toMatch(/second line|_csrf/);
  });
});

describe('A form is read', () => {
  test('up to a size, and beyond it says so', async () => {
    const page = await endOthers({ text: 'x'.repeat(800_000), _csrf: tokenIn(mine.page) });
    expect([page.status, page.headers.get('content-type')]).toEqual([413, 'text/html; charset=utf-8']);
    expect(await stillThere()).toBe(true);
  });

  test('without a field becoming more than text', async () => {
    const page = await endOthers({ '__proto__[x]': '1', 'a[b][c]': '2', __proto__: '3', _csrf: 'x' });
    expect(page.status).toBe(403);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('and acts when all is right', async () => {
    const page = await endOthers({ _csrf: tokenIn(mine.page) });
    expect([page.status, page.text, await stillThere()]).toEqual([
      200,
      expect.stringContaining('You are signed in nowhere else.'),
      false,
    ]);
  });
});
