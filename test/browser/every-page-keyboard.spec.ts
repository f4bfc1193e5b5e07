import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { until } from '../support/wait.js';
import { freshContext, openBrowser } from './support/chromium.js';
import { hr, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { led } from './support/go.js';
import { setScene, type Scene } from './support/scene.js';
import { signedIn } from './support/signed-in.js';
import { focused, kind, tabTo, walked } from './support/keyboard.js';

let gateway: Gateway;
let browser: Browser;
let scene: Scene;
beforeAll(async () => {
  [gateway, browser] = await Promise.all([startGateway('browser_keyboard'), openBrowser()]);
  scene = await setScene(gateway);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await gateway?.close();
});

const pressed = (page: Page, key: string) => led(page, () => page.keyboard.press(key));

/** The page's script moves the focus a moment after the page is there. */
const focusComesTo = (page: Page, says: RegExp) =>
  until(`the focus is on ${String(says)}`, async () => says.test(await focused(page)), 20);

test('With the keyboard alone somebody signs in, takes up a task, is told what is missing, and answers it', async () => {
  const page = await (await freshContext(browser)).newPage();
  await page.goto(gateway.url);
  await tabTo(page, 'Find somebody by name, role or school');
  await page.keyboard.type('Dermot Garrod');
  await pressed(page, 'Enter');
  await tabTo(page, /^Dermot Garrod/);
  await pressed(page, 'Enter');
  await tabTo(page, 'Skip to main content');
  await page.keyboard.press('Enter');
  await tabTo(page, /^Answer the request/);
  await pressed(page, 'Enter');
  await tabTo(page, 'Identify the post as a development opportunity');
  await pressed(page, 'Enter');
  await tabTo(page, 'Continue');
  await pressed(page, 'Enter');
  await focusComesTo(page, /^There is a problem/);
  await tabTo(page, /^Enter/);
  await page.keyboard.press('Enter');
  await until('the focus is in the answer', async () => (await kind(page)) === 'TEXTAREA', 20);
  await page.keyboard.type('It leads to a headship.');
  await tabTo(page, 'Continue');
  await pressed(page, 'Enter');
  for (let n = 0; n < 3 && !(await page.getByRole('heading', { name: 'Check your answers' }).count()); n++) {
    await tabTo(page, /.*/, 'TEXTAREA');
    await page.keyboard.type('The succession plan names it.');
    await tabTo(page, 'Continue');
    await pressed(page, 'Enter');
  }
  await tabTo(page, 'Identify the post as a development opportunity');
  await pressed(page, 'Enter');
  await focusComesTo(page, /^Success/);
  await page.context().close();
}, 90_000);

test('With the arrows another of several is chosen, and with the space bar what is closed is opened', async () => {
  const page = await signedIn(browser, gateway, hr);
  await page.goto(`${gateway.url}/cases/${scene.open}/documents`);
  const chosen = () => page.evaluate('document.activeElement.checked && document.activeElement.value');
  await tabTo(page, /.*/, 'INPUT');
  const before = await chosen();
  await page.keyboard.press('ArrowDown');
  const after = await chosen();
  expect([typeof before, typeof after, before === after]).toEqual(['string', 'string', false]);
  await page.goto(`${gateway.url}/cases/${scene.open}`);
  await tabTo(page, /^See the case as it was/);
  await page.keyboard.press('Space');
  await tabTo(page, 'Day');
  await page.context().close();
});

describe('Tab leads through every control of a page in its order, always to be seen, and out of it again', () => {
  const pages: readonly (readonly [string, string, (of: Scene) => string])[] = [
    ['what needs me', hr, () => '/'],
    ['a list with its filter', hr, () => '/tasks'],
    ['the tabs of a case', hr, ({ filled }) => `/cases/${filled}/applicants`],
    ['a timeline', hr, ({ blind }) => `/cases/${blind}/timeline`],
    ['a diagram', hr, ({ filled }) => `/cases/${filled}/diagram`],
    ['a task', slt, ({ late }) => `/tasks/${late}/identify-post`],
    ['a form of many parts', hr, () => '/cases/new/internal-post'],
    ['the dashboard', hr, () => '/dashboard'],
    ['the sessions', hr, () => '/account/sessions'],
  ];
  test.each(pages)(
    '%s',
    async (_, who, address) => {
      const page = await signedIn(browser, gateway, who);
      await page.goto(gateway.url + address(scene));
      const { missed, unseen, outOfOrder, left } = await walked(page);
      expect({ missed, unseen, outOfOrder, left }).toEqual({ missed: [], unseen: [], outOfOrder: [], left: true });
      await page.context().close();
    },
    60_000,
  );
});
