import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { startFollowers, type Followers } from '../../apps/gateway/followers.js';
import { createPulse } from '../../apps/gateway/web/live/pulse.js';
import { hr, slt, otherSlt, applicant, startGateway, type Gateway } from '../gateway/gateway.js';
import { requested, why } from '../gateway/journey.js';
import { person } from '../gateway/client.js';
import { until } from '../support/wait.js';
import { signedIn, type Browser } from './browser.js';

let gateway: Gateway;
let followers: Followers;
const open = new Set<AbortController>();
beforeAll(async () => {
  gateway = await startGateway('web-live');
  followers = startFollowers(['sequencer'], gateway.engine.store, pino({ level: 'silent' }));
}, 180_000);
afterEach(() => {
  for (const one of open) one.abort();
  open.clear();
});
afterAll(async () => {
  await followers?.stop();
  await gateway?.close();
});

const cookieHeader = (by: Browser, url: string) =>
  by
    .cookiesOf(url)
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
/** What a page of this browser hears. */
const listening = async (by: Browser, query: string) => {
  const stop = new AbortController();
  open.add(stop);
  const answer = await fetch(`${gateway.url}/live?${query}`, {
    headers: { accept: 'text/event-stream', cookie: cookieHeader(by, gateway.url) },
    signal: stop.signal,
    redirect: 'manual',
  });
  const heard = { status: answer.status, type: answer.headers.get('content-type'), text: '', ended: false };
  const body = answer.body;
  if (body)
    void (async () => {
      try {
        for await (const piece of body) heard.text += Buffer.from(piece).toString();
      } catch {
        // The page was left.
      }
      heard.ended = true;
    })();
  return heard;
};
const hears = (heard: { text: string }, what: string) =>
  until(`the page hears ${what}`, () => heard.text.includes(what));
const markIn = (text: string) => /data-live="\/live\?([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';

describe('An open page', () => {
  test('is told that there is something new for its reader, and not what', async () => {
    const { by, page } = await signedIn(gateway, slt, undefined, '/');
    const heard = await listening(by, markIn(page.text));
    expect([heard.status, heard.type]).toEqual([200, 'text/event-stream; charset=utf-8']);
    await requested(gateway);
    await hears(heard, 'event: inbox\ndata: changed\n\n');
    expect(heard.text.replaceAll(':\n\n', '')).toBe('retry: 5000\n\nevent: inbox\ndata: changed\n\n');
  });

  test('is told at once what it missed before it listened', async () => {
    const { by, page } = await signedIn(gateway, slt, undefined, '/');
    await requested(gateway, { title: 'Deputy Head', school: 'school-ashgrove' });
    await hears(await listening(by, markIn(page.text)), 'event: inbox');
  });

  test('is looked after once more as soon as it is known from where changes count, so that nothing falls in between', async () => {
    const pulse = createPulse(gateway.engine.store);
    let beats = 0;
    const stop = pulse.on(() => void beats++);
    expect(beats).toBe(0);
    await until('the first look has beaten', () => beats === 1);
    stop();
  });

  test('hears of its case the version that its reader may know of', async () => {
    const id = await requested(gateway);
    const { by } = await signedIn(gateway, hr, undefined, '/');
    const heard = await listening(by, `case=${id}&version=1`);
    await (await person(gateway, slt)).post(`/internal-posts/${id}/identify-post`, why, { 'if-match': '"1"' });
    await hears(heard, 'event: case\ndata: 2\n\n');
  });

  test('hears nothing of a case that is not for its reader', async () => {
    const id = await requested(gateway);
    const { by, page } = await signedIn(gateway, applicant, undefined, '/');
    const ofCase = await listening(by, `case=${id}&version=0`);
    const control = await listening((await signedIn(gateway, slt)).by, 'inbox=other');
    const ofInbox = await listening(by, markIn(page.text));
    await (await person(gateway, slt)).post(`/internal-posts/${id}/identify-post`, why, { 'if-match': '"1"' });
    await until('somebody else has heard of it twice', () => (control.text.match(/event: inbox/g)?.length ?? 0) >= 2);
    expect([ofCase.text, ofInbox.text].map((text) => text.includes('event:'))).toEqual([false, false]);
  });
});

describe('The streams', () => {
  test('are for who is signed in', async () => {
    const answer = await fetch(`${gateway.url}/live?inbox=x`, {
      headers: { accept: 'text/event-stream' },
      redirect: 'manual',
    });
    expect([answer.status, answer.headers.get('location')?.startsWith('/sign-in')]).toEqual([303, true]);
  });

  test('are of the inbox or of a case, and of nothing else', async () => {
    const { by } = await signedIn(gateway, hr);
    expect((await listening(by, 'of=everybody')).status).toBe(404);
  });

  test('are a few for each session; who asks for more is sent away for good, and others are not', async () => {
    const { by } = await signedIn(gateway, otherSlt);
    const all = await Promise.all(Array.from({ length: 4 }, () => listening(by, 'inbox=x')));
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await listening(by, 'inbox=x')).status).toBe(204);
    expect((await listening((await signedIn(gateway, hr)).by, 'inbox=x')).status).toBe(200);
  });

  test('make room again when pages are left', async () => {
    const { by } = await signedIn(gateway, otherSlt);
    for (let i = 0; i < 6; i++) {
      await until('there is room', async () => (await listening(by, 'inbox=x')).status === 200);
      for (const one of open) one.abort();
    }
  });

  test('do not keep a session alive', async () => {
    const { by } = await signedIn(gateway, hr);
    const { pool } = gateway.engine.store;
    const old = `update web_sessions set last_seen_at = now() - interval '50 minutes' where staff_id = $1`;
    await pool.query(old, [hr]);
    await listening(by, 'inbox=x');
    const { rows } = await pool.query<{ idle: boolean }>(
      `select bool_and(last_seen_at < now() - interval '45 minutes') as idle from web_sessions where staff_id = $1`,
      [hr],
    );
    expect(rows[0]?.idle).toBe(true);
  });
});

test('a gateway that stops ends every stream and waits for none', async () => {
  const other = await startGateway('web-live-stops');
  const { by } = await signedIn(other, hr);
  const answer = await fetch(`${other.url}/live?inbox=x`, {
    headers: { accept: 'text/event-stream', cookie: cookieHeader(by, other.url) },
  });
  const text = answer.text();
  await other.close();
  expect(await text).toContain('retry: 5000');
}, 60_000);
