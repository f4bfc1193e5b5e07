import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createOwnerPool } from '#libs/event-store/index.js';
import { startGateway, applicant, head, hr, slt, type Gateway } from '../gateway/gateway.js';
import { browser, signedIn, tokenIn, type Browser } from './browser.js';

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway('web-session-ends', { SESSION_IDLE_MINUTES: '30', SESSION_HOURS: '4' });
}, 180_000);
afterAll(() => gateway?.close());
const at = (path: string) => gateway.url + path;
const query = (text: string, values: readonly unknown[] = []) =>
  gateway.engine.store.pool.query<Record<string, unknown>>(text, [...values]);

/** Moves what the table knows of a person's sessions back in time. */
const ago = (staff: string, { started, seen }: Readonly<{ started: string; seen: string }>) =>
  query(
    'update web_sessions set started_at = now() - $2::interval, last_seen_at = now() - $3::interval where staff_id = $1',
    [staff, started, seen],
  );
const works = async (by: Browser) => (await by.get(at('/account/sessions'), { follow: false })).status === 200;
const countOf = async (staff: string) =>
  (await query('select count(*)::int as n from web_sessions where staff_id = $1', [staff])).rows[0]?.['n'];

describe('A session ends', () => {
  test('after so many minutes without a request, and not a minute before', async () => {
    const { by } = await signedIn(gateway, hr);
    await ago(hr, { started: '3 hours', seen: '29 minutes' });
    expect(await works(by)).toBe(true);
    await ago(hr, { started: '3 hours', seen: '30 minutes' });
    expect(await works(by)).toBe(false);
  });

  test('so many hours after the sign-in, however busy it is', async () => {
    const { by } = await signedIn(gateway, hr);
    await ago(hr, { started: '3 hours 59 minutes', seen: '0 minutes' });
    expect(await works(by)).toBe(true);
    await ago(hr, { started: '4 hours', seen: '0 minutes' });
    expect(await works(by)).toBe(false);
  });

  test('later when it is used: each request counts, but for a stream of news that asks by itself', async () => {
    const { by } = await signedIn(gateway, slt);
    await ago(slt, { started: '1 hour', seen: '20 minutes' });
    const seen = async () =>
      (
        await query(`select last_seen_at > now() - interval '1 minute' as now from web_sessions where staff_id = $1`, [
          slt,
        ])
      ).rows[0]?.['now'];
    await by.get(at('/account/sessions'), { headers: { accept: 'text/event-stream' } });
    expect(await seen()).toBe(false);
    await by.get(at('/account/sessions'));
    expect(await seen()).toBe(true);
  });

  test('and its row goes when the next person signs in', async () => {
    await signedIn(gateway, head);
    await ago(head, { started: '5 hours', seen: '5 hours' });
    await signedIn(gateway, hr);
    expect(await countOf(head)).toBe(0);
  });

  test('by its own clock: the trust’s clock, which a rehearsal moves, does not count', async () => {
    const { by } = await signedIn(gateway, applicant);
    const owner = createOwnerPool(gateway.databaseUrl);
    await owner.query('update world set ahead_ms = ahead_ms + 86400000, version = version + 1');
    await owner.end();
    expect(await works(by)).toBe(true);
  });

  test('with a sign-in that asks who it is, for somebody else may sit there now, and that comes back to the page', async () => {
    const { by } = await signedIn(gateway, hr);
    await ago(hr, { started: '3 hours', seen: '40 minutes' });
    const first = await by.get(at('/account/sessions?a=b'), { follow: false });
    expect(first.headers.get('location')).toBe('/sign-in?back=%2Faccount%2Fsessions%3Fa%3Db');
    const asked = await by.get(at('/sign-in?back=%2Faccount%2Fsessions%3Fa%3Db'), { follow: false });
    expect(new URL(asked.headers.get('location') ?? '').searchParams.get('prompt')).toBe('login');
    const page = await by.get(asked.headers.get('location') ?? '');
    expect((await by.post(page.url, { staff: hr })).url).toBe(at('/account/sessions?a=b'));
  });
});

describe('Somebody who has left', () => {
  test('is refused at the next request, and all their sessions end', async () => {
    const { by } = await signedIn(gateway, 'staff-040');
    await signedIn(gateway, 'staff-040', browser());
    expect(await countOf('staff-040')).toBe(2);
    await query(`update staff set from_date = '2019-01-01', to_date = '2020-01-01' where staff_id = 'staff-040'`);
    await query('update world set version = version + 1');
    await gateway.engine.directory.refresh();
    const page = await by.get(at('/account/sessions'));
    expect([page.status, page.text]).toEqual([403, expect.stringContaining('does not work for the trust')]);
    expect(await countOf('staff-040')).toBe(0);
  });

  test('can not send a form either', async () => {
    const { by, page } = await signedIn(gateway, 'staff-041');
    await query(`update staff set from_date = '2019-01-01', to_date = '2020-01-01' where staff_id = 'staff-041'`);
    await query('update world set version = version + 1');
    await gateway.engine.directory.refresh();
    expect((await by.post(at('/account/sessions/end-others'), { _csrf: tokenIn(page) })).status).toBe(403);
    expect(await countOf('staff-041')).toBe(0);
  });
});

describe('The page of one’s sessions', () => {
  const chrome = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36' };
  const staff = 'staff-042';
  let here: Awaited<ReturnType<typeof signedIn>>;
  let there: Browser;
  beforeAll(async () => {
    here = await signedIn(gateway, staff);
    there = browser(chrome);
    await signedIn(gateway, staff, there);
  });

  test('lists when each began and was last used, in which browser, and which one this is', async () => {
    const { text } = await here.by.get(at('/account/sessions'));
    expect(text).toContain('Chrome on Windows');
    expect(text.match(/This one/g)).toHaveLength(1);
    expect(text).toMatch(/Signed in \d+ \w+ 20\d\d, \d\d:\d\d \((?:GMT|BST)\)/);
    expect(text).toContain('after 30 minutes without use, and 4 hours after');
  });

  const idOf = async () =>
    /\/account\/sessions\/([0-9a-f-]{36})\/end/.exec((await here.by.get(at('/account/sessions'))).text)?.[1] ?? '';

  test('does not let anybody end the session of somebody else', async () => {
    const { by, page } = await signedIn(gateway, hr);
    await by.post(at(`/account/sessions/${await idOf()}/end`), { _csrf: tokenIn(page) });
    expect(await works(there)).toBe(true);
  });

  test('ends another of one’s own at once', async () => {
    const done = await here.by.post(at(`/account/sessions/${await idOf()}/end`), { _csrf: tokenIn(here.page) });
    expect(done.text).toContain('That session has ended.');
    expect([await works(there), await works(here.by)]).toEqual([false, true]);
  });

  test('says what was done once, and not again', async () => {
    await here.by.post(at('/account/sessions/end-others'), { _csrf: tokenIn(here.page) });
    expect((await here.by.get(at('/account/sessions'))).text).not.toContain('govuk-notification-banner');
  });

  test('ends all others, and keeps this one', async () => {
    const others = [browser(), browser()];
    for (const other of others) await signedIn(gateway, staff, other);
    await here.by.post(at('/account/sessions/end-others'), { _csrf: tokenIn(here.page) });
    expect([await works(others[0]!), await works(others[1]!), await works(here.by)]).toEqual([false, false, true]);
  });
});
