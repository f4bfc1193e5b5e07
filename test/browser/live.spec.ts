import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import type { Browser } from 'playwright-core';
import { startFollowers, type Followers } from '../../apps/gateway/followers.js';
import { hr, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { requested } from '../gateway/journey.js';
import { violationsOf } from './support/axe.js';
import { openBrowser } from './support/chromium.js';
import { clicked, led } from './support/go.js';
import { signedIn } from './support/signed-in.js';

let gateway: Gateway;
let browser: Browser;
let followers: Followers;
beforeAll(async () => {
  [gateway, browser] = await Promise.all([startGateway('browser_live'), openBrowser()]);
  followers = startFollowers(['sequencer'], gateway.engine.store, pino({ level: 'silent' }));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await followers?.stop();
  await gateway?.close();
});

test('an open page says politely that there is something new, and leaves focus and page as they are until it is asked for', async () => {
  const page = await signedIn(browser, gateway, slt);
  await page.goto(`${gateway.url}/`);
  await page.getByRole('link', { name: 'Tasks', exact: true }).focus();
  await requested(gateway);
  const news = page.getByRole('status').filter({ hasText: 'There is something new.' });
  await news.waitFor();
  expect(await page.evaluate<string>('document.activeElement.textContent.trim()')).toBe('Tasks');
  expect(await page.getByText('Answer the request for Head of Maths').count()).toBe(0);
  expect(await violationsOf(page)).toEqual([]);
  await clicked(news.getByRole('link', { name: 'Show it' }));
  await page.getByRole('link', { name: 'Answer the request for Head of Maths' }).waitFor();
  expect(await page.getByText('There is something new.').count()).toBe(0);
  await page.context().close();
}, 60_000);

test('the lists can be narrowed by keyboard and without JavaScript, and the address can be passed on', async () => {
  await requested(gateway, { title: 'Deputy Head', school: 'school-brindlewick' });
  const page = await signedIn(browser, gateway, hr, { javaScriptEnabled: false });
  await page.goto(`${gateway.url}/cases`);
  await page.getByLabel('Search titles').fill('deputy');
  await page.getByLabel('Opened from').fill('1 1 2026');
  await led(page, () => page.getByLabel('Opened from').press('Enter'));
  expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    'Narrowed by',
    'Deputy Head, Brindlewick Academy',
  ]);
  const colleague = await signedIn(browser, gateway, slt);
  await colleague.goto(page.url());
  expect(await colleague.getByRole('link', { name: /Deputy Head, Brindlewick Academy/ }).count()).toBe(1);
  expect(await violationsOf(colleague)).toEqual([]);
  await clicked(page.getByRole('link', { name: /Search titles: “deputy”/ }));
  expect(page.url()).toBe(`${gateway.url}/cases?openedFrom=2026-01-01`);
  await Promise.all([page.context().close(), colleague.context().close()]);
}, 60_000);
