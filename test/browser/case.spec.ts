import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { StreamId } from '#libs/kernel/index.js';
import * as facts from '../access/post-facts.js';
import * as ways from '../access/post-ways.js';
import { applicant, hr, startGateway, type Gateway } from '../gateway/gateway.js';
import { demoId, seeded } from '../gateway/seed.js';
import { violationsOf } from './support/axe.js';
import { until } from '../support/wait.js';
import { openBrowser } from './support/chromium.js';
import { clicked, shown } from './support/go.js';
import { signedIn } from './support/signed-in.js';

const { gate, applying, closed, recusal, sifting } = facts;
const first = demoId(facts.first);

let gateway: Gateway;
let browser: Browser;
let sifted: StreamId;
let filled: StreamId;
beforeAll(async () => {
  [gateway, browser] = await Promise.all([startGateway('browser_case'), openBrowser()]);
  sifted = await seeded(gateway, gate, applying, closed, recusal, sifting.slice(0, 4));
  filled = await seeded(gateway, ways.wholeWay, ways.amending.slice(0, 3));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await gateway?.close();
});

const tabs = ['', '/tasks', '/applicants', '/applicants/app-of-ada', '/timeline', '?on=2026-13-01'];
const mine = ['', '/tasks', '/timeline'];
const readers = [
  ['HR', hr, tabs],
  ['a member of the panel', first, tabs],
  ['an applicant', applicant, mine],
] as const;
/** Every page of both cases that the reader has. */
const each = async (page: Page, of: readonly string[], look: (address: string) => Promise<void>) => {
  for (const stream of [sifted, filled])
    for (const tab of of) {
      await page.goto(`${gateway.url}/cases/${stream}${tab}`);
      await look(`${stream === sifted ? 'sifted' : 'filled'}${tab}`);
    }
};
const wide = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');

describe.each(readers)('The pages of a case, for %s,', (_, staff, of) => {
  test('have nothing that axe finds wrong', async () => {
    const page = await signedIn(browser, gateway, staff);
    const found: Record<string, readonly string[]> = {};
    await each(page, of, async (address) => void (found[address] = await violationsOf(page)));
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((address) => [address, []])));
    expect(Object.keys(found)).toHaveLength(of.length * 2);
    await page.context().close();
  });

  test('are read at 320 pixels without scrolling sideways, tables in frames of their own', async () => {
    const page = await signedIn(browser, gateway, staff, { viewport: { width: 320, height: 640 } });
    const found: Record<string, number> = {};
    await each(page, of, async (address) => void (found[address] = await wide(page)));
    expect(Object.entries(found).filter(([, by]) => by > 0)).toEqual([]);
    await page.context().close();
  });
});

describe('With a keyboard alone', () => {
  test('a wide table is reached, named, and scrolled', async () => {
    const page = await signedIn(browser, gateway, hr, { viewport: { width: 320, height: 640 } });
    await page.goto(`${gateway.url}/cases/${filled}/applicants`);
    const frame = page.getByRole('region', { name: 'Marks of the sift, scrolls sideways' });
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    // Asked from outside: the page's own policy lets nobody evaluate a text inside it.
    await until('the table has scrolled', () =>
      frame.evaluate((one) => (one as unknown as { scrollLeft: number }).scrollLeft > 0),
    );
    await page.context().close();
  });
});

describe('Without JavaScript', () => {
  test('a past day is asked for, kept from tab to tab, and left again', async () => {
    const page = await signedIn(browser, gateway, hr, { javaScriptEnabled: false });
    await page.goto(`${gateway.url}/cases/${filled}`);
    await shown(page.getByText('See the case as it was on an earlier day'), page.getByLabel('Day'));
    await page.getByLabel('Day').fill('2020-01-01');
    await clicked(page.getByRole('button', { name: 'Show that day' }));
    await shown(page.getByRole('link', { name: /The case had not begun by then/ }), page.getByLabel('Day'));
    await page.goto(`${gateway.url}/cases/${filled}/timeline`);
    await clicked(page.getByRole('link', { name: 'The case then' }).last());
    await clicked(page.getByRole('link', { name: 'Applicants', exact: true }));
    expect(await page.getByText('This is how the case stood at').count()).toBe(1);
    await clicked(page.getByRole('link', { name: 'See it as it stands now' }));
    expect(page.url()).toBe(`${gateway.url}/cases/${filled}/applicants`);
    await page.context().close();
  });
});
