import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { hr, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { violationsOf } from './support/axe.js';
import { freshContext, openBrowser } from './support/chromium.js';
import { clicked, led, openedBeside } from './support/go.js';
import { pickPerson, signedIn } from './support/signed-in.js';

let gateway: Gateway;
let browser: Browser;
beforeAll(async () => {
  [gateway, browser] = await Promise.all([startGateway('browser_session'), openBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await gateway?.close();
});
const at = (path: string) => gateway.url + path;
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const sessionsOf = async (staff: string) =>
  (
    await gateway.engine.store.pool.query<{ n: number }>(
      'select count(*)::int as n from web_sessions where staff_id = $1',
      [staff],
    )
  ).rows[0]?.n;

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('A session %s', (_, javaScriptEnabled) => {
  // Nothing can be asked inside a page that runs no script.
  const wrongWith = (page: Page) => (javaScriptEnabled ? violationsOf(page) : Promise.resolve([]));

  test('is ended from another browser, and no policy stops a form, a script or a style', async () => {
    const page = await signedIn(browser, gateway, hr, { javaScriptEnabled });
    const stopped: string[] = [];
    page.on(
      'console',
      (line) => void (/Content Security Policy|Refused/.test(line.text()) && stopped.push(line.text())),
    );
    const other = await signedIn(browser, gateway, hr, { javaScriptEnabled });
    await page.goto(at('/account/sessions'));
    await clicked(page.getByRole('button', { name: /^End this session/ }).first());
    await page.getByText('That session has ended.').waitFor();
    await other.goto(at('/account/sessions'));
    await title(other, 'Who are you today?');
    await clicked(page.getByRole('button', { name: 'Sign out', exact: true }));
    await title(page, 'You are signed out');
    expect(stopped).toEqual([]);
    await Promise.all([page.context().close(), other.context().close()]);
  });

  test('that has ended loses nothing of a form: one signs in beside it, and sends it again', async () => {
    const page = await signedIn(browser, gateway, slt, { javaScriptEnabled });
    await page.goto(at('/account/sessions'));
    await signedIn(browser, gateway, slt);
    await page.reload();
    await gateway.engine.store.pool.query(
      `update web_sessions set last_seen_at = now() - interval '2 hours' where staff_id = $1`,
      [slt],
    );
    await clicked(page.getByRole('button', { name: 'End all others' }));
    await title(page, 'You are not signed in any more');
    expect(await wrongWith(page)).toEqual([]);
    const beside = await openedBeside(page.getByRole('link', { name: 'Sign in (opens in a new tab)' }));
    await pickPerson(beside, slt);
    await title(beside, 'You are signed in again');
    await clicked(page.getByRole('button', { name: 'I have signed in: send it again' }));
    await title(page, 'The form came from an old page');
    expect(await wrongWith(page)).toEqual([]);
    await clicked(page.getByRole('button', { name: 'Send it now' }));
    await page.getByText('You are signed in nowhere else.').first().waitFor();
    expect(await sessionsOf(slt)).toBe(1);
    await page.context().close();
  });
});

test('The back button after signing out shows nothing of what was there', async () => {
  const page = await signedIn(browser, gateway, hr);
  await page.goto(at('/account/sessions'));
  await clicked(page.getByRole('button', { name: 'Sign out', exact: true }));
  await page.goBack();
  await page.getByRole('heading', { name: 'Who are you today?' }).waitFor();
  await page.context().close();
});

test('A form of another site does nothing, and its fields are not shown', async () => {
  const page = await signedIn(browser, gateway, hr);
  const thief = await page.context().newPage();
  await thief.route('http://localhost:9/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<form method="post" action="${at('/account/sessions/end-others')}"><input name="a" value="planted"><button>Win</button></form>`,
    }),
  );
  await thief.goto('http://localhost:9/');
  await clicked(thief.getByRole('button', { name: 'Win' }));
  expect(thief.url()).toBe(at('/account/sessions/end-others'));
  await title(thief, 'This form did not come from Understudy');
  expect(await thief.content()).not.toContain('planted');
  expect(await violationsOf(thief)).toEqual([]);
  await page.context().close();
});

test.each([
  ['on a telephone', { width: 320, height: 640 }],
  ['at 400 %', { width: 320, height: 256 }],
])('The page of people %s is read without scrolling sideways, and used by keyboard alone', async (_, viewport) => {
  const context = await freshContext(browser, { viewport });
  const page = await context.newPage();
  await page.goto(at('/account/sessions'));
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  expect(await violationsOf(page)).toEqual([]);
  const groups = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(groups).toEqual([
    'HR',
    'Senior leadership (SLT)',
    'Chief Executive',
    'Heads',
    'Leaders of one school',
    'Governors',
    'IT',
    'Trained for panels',
    'All other staff',
  ]);
  await page.keyboard.press('Tab');
  await page.keyboard.type('uma nwosu');
  await led(page, () => page.keyboard.press('Enter'));
  await page.getByText('1 person for “uma nwosu”').waitFor();
  await page.getByRole('button', { name: 'Uma Nwosu' }).focus();
  await led(page, () => page.keyboard.press('Enter'));
  expect(page.url()).toBe(at('/account/sessions'));
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  await context.close();
});
