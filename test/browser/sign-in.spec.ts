import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { hr, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { violationsOf } from './support/axe.js';
import { freshContext, openBrowser } from './support/chromium.js';
import { clicked } from './support/go.js';
import { pickPerson, signedIn } from './support/signed-in.js';

let gateway: Gateway;
let browser: Browser;
beforeAll(async () => {
  [gateway, browser] = await Promise.all([startGateway('browser_sign_in'), openBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await gateway?.close();
});

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('Signing in %s', (_, javaScriptEnabled) => {
  test('leads back to the page that was asked for, and the cookie is one that no script can read', async () => {
    const context = await freshContext(browser, { javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${gateway.url}/account/sessions`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Who are you today?');
    await pickPerson(page, hr);
    expect(page.url()).toBe(`${gateway.url}/account/sessions`);
    const own = (await context.cookies(gateway.url)).find(({ name }) => name.startsWith('__Host-'));
    expect(own).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' });
    await context.close();
  });

  test('signing out ends it, and another person can sign in after', async () => {
    const page = await signedIn(browser, gateway, hr, { javaScriptEnabled });
    await clicked(page.getByRole('button', { name: 'Sign out', exact: true }));
    await page.goto(`${gateway.url}/account/sessions`);
    await pickPerson(page, slt);
    const names = await gateway.engine.names([slt as never]);
    await expect(page.getByText('Signed in as').textContent()).resolves.toContain([...names.values()][0]);
    await page.context().close();
  });
});

test('the pages around signing in have nothing that axe finds wrong', async () => {
  const page = await signedIn(browser, gateway, hr);
  const found: Record<string, readonly string[]> = {};
  for (const path of ['/account/sessions', '/accessibility', '/nothing-here'])
    found[path] = (await page.goto(gateway.url + path), await violationsOf(page));
  await clicked(page.getByRole('button', { name: 'Sign out', exact: true }));
  found['signed out'] = await violationsOf(page);
  await page.goto(`${gateway.url}/account/sessions`);
  found['people'] = await violationsOf(page);
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((path) => [path, []])));
  await page.context().close();
});
