import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import type { Instant, StaffId, StreamId } from '#libs/kernel/index.js';
import { addNotice } from '#libs/notices/outbox.js';
import { startFollowers, type Followers } from '../../apps/gateway/followers.js';
import { applicant, head, hr, startGateway, type Gateway } from '../gateway/gateway.js';
import { appliedFor, requested } from '../gateway/journey.js';
import { until } from '../support/wait.js';
import { violationsOf } from './support/axe.js';
import { openBrowser } from './support/chromium.js';
import { clicked } from './support/go.js';
import { signedIn } from './support/signed-in.js';

let gateway: Gateway;
let browser: Browser;
let followers: Followers;
let post: string;
beforeAll(async () => {
  [gateway, browser] = await Promise.all([startGateway('browser_posts'), openBrowser()]);
  followers = startFollowers(['sequencer', 'projector'], gateway.engine.store, pino({ level: 'silent' }));
  await requested(gateway, { title: 'Deputy Head', school: 'school-brindlewick' });
  post = await appliedFor(gateway);
  const { pool } = gateway.engine.store;
  await addNotice(pool, {
    key: 'advert',
    stream: post as StreamId,
    reason: 'AdvertOpened',
    kind: 'told',
    rungAt: new Date().toISOString() as Instant,
    recipients: [applicant, head, hr] as readonly string[] as readonly StaffId[],
  });
  await until('the post is listed', async () => (await pool.query('select from open_posts')).rows.length > 0);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await followers?.stop();
  await gateway?.close();
});

const lists = ['/', '/tasks', '/tasks?of=school&q=head&step=0', '/cases', '/cases?openedFrom=soon', '/cases?q=nothing'];
const own = ['/posts', '/applications', '/notices'];
const readers = [
  ['HR', hr],
  ['a Head', head],
  ['an applicant', applicant],
] as const;
/** Each page that the reader has, by its address without the case. */
const each = async (page: Page, look: () => Promise<unknown>) => {
  const found: Record<string, unknown> = {};
  for (const address of [...lists, ...own, `/posts/${post}`]) {
    await page.goto(gateway.url + address);
    found[address.replace(post, 'POST')] = await look();
  }
  return found;
};
const all = <T>(found: Readonly<Record<string, unknown>>, value: T) =>
  Object.fromEntries(Object.keys(found).map((address) => [address, value]));

describe.each(readers)('Home, lists, posts and notices, for %s,', (_, staff) => {
  test('have nothing that axe finds wrong, and one main heading each', async () => {
    const page = await signedIn(browser, gateway, staff);
    const wrong = await each(page, () => violationsOf(page));
    expect(wrong).toEqual(all(wrong, []));
    const headings = await each(page, () => page.getByRole('heading', { level: 1 }).count());
    expect(headings).toEqual(all(headings, 1));
    await page.context().close();
  });

  test('are read at 320 pixels without scrolling sideways', async () => {
    const page = await signedIn(browser, gateway, staff, { viewport: { width: 320, height: 640 } });
    const beyond = await each(page, () =>
      page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth'),
    );
    expect(beyond).toEqual(all(beyond, false));
    await page.context().close();
  });
});

test('somebody who was told of a post reads it and applies, by what is to be seen', async () => {
  const page = await signedIn(browser, gateway, head);
  await page.goto(`${gateway.url}/`);
  await clicked(page.getByRole('link', { name: 'Notices', exact: true }));
  await clicked(page.getByRole('link', { name: /A post is open for applications: Head of Maths/ }));
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Head of Maths');
  await clicked(page.getByRole('button', { name: 'Apply for this post' }));
  expect(new URL(page.url()).pathname).toBe(`/cases/${post}/do/apply`);
  await page.context().close();
}, 60_000);
