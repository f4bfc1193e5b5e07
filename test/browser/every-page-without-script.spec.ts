import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startGateway, type Gateway } from '../gateway/gateway.js';
import { freshContext, openBrowser } from './support/chromium.js';
import { share } from './support/how-much.js';
import { rowsOf } from './support/pages.js';
import type { Row } from './support/row.js';
import { setScene } from './support/scene.js';
import { settled } from './support/settled.js';
import { signedIn } from './support/signed-in.js';
import { taskRows } from './support/task-pages.js';

let gateway: Gateway;
let browser: Browser;
let rows: readonly Row[];
beforeAll(async () => {
  [gateway, browser] = await Promise.all([startGateway('browser_without_script'), openBrowser()]);
  const scene = await setScene(gateway);
  // Pages of sessions name the browser that looks at them.
  rows = share([...rowsOf(scene), ...(await taskRows(gateway, scene))].filter(({ at }) => at !== '/account/sessions'));
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await gateway?.close();
});

/** The main heading of a page and the controls that are there to be used, by what they say. */
const usable = async (page: Page, at: string, scripted: boolean): Promise<readonly string[]> => {
  await page.goto(gateway.url + at, { waitUntil: 'domcontentloaded' });
  if (scripted) await settled(page);
  const found = page.locator('h1, main :is(a[href], button, summary, input:not([type="hidden"]), select, textarea)');
  const said = await found.evaluateAll((all) =>
    (
      all as unknown as {
        tagName: string;
        name?: string;
        id: string;
        dataset: { mirrors?: string };
        checkVisibility(): boolean;
        textContent: string;
      }[]
    )
      // What only moves the value of another control is that control in another form.
      .filter((one) => one.checkVisibility() && !all.some(({ id }) => id !== '' && id === one.dataset.mirrors))
      .map((one) => `${one.tagName} ${one.name ?? ''} ${one.textContent.replace(/\s+/g, ' ').trim()}`),
  );
  return said.map((one) => one.replace(/just now|\d\d:\d\d/g, 'now'));
};
const contexts = (who: string | undefined, javaScriptEnabled: boolean): Promise<Page> =>
  who
    ? signedIn(browser, gateway, who, { javaScriptEnabled })
    : freshContext(browser, { javaScriptEnabled }).then((context) => context.newPage());

test('Every page has the same main heading and the same controls without a script', async () => {
  const differing: unknown[] = [];
  let controls = 0;
  for (const who of new Set(rows.map((row) => row.who))) {
    const [withScript, without] = [await contexts(who, true), await contexts(who, false)];
    for (const { name, at } of rows.filter((row) => row.who === who)) {
      const [more, less] = await Promise.all([usable(withScript, at, true), usable(without, at, false)]);
      controls += more.length;
      const missing = more.filter((one) => !less.includes(one));
      if (missing.length || !less.some((one) => one.startsWith('H1'))) differing.push({ name, missing });
    }
    await Promise.all([withScript.context().close(), without.context().close()]);
  }
  expect(differing).toEqual([]);
  expect(controls).toBeGreaterThan(rows.length * 5);
}, 600_000);
