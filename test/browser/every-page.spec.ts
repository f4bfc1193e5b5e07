import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { internalPostForms } from '../../apps/gateway/web/forms/internal-post/index.js';
import { createOwnerPool } from '#libs/event-store/index.js';
import { kebab } from '#libs/http/routes.js';
import { hr, startGateway, type Gateway } from '../gateway/gateway.js';
import { freshContext, openBrowser } from './support/chromium.js';
import { wrongWith } from './support/inspect.js';
import { wrongInForcedColours, wrongInRoom, wrongStructure } from './support/in-page.js';
import { noPages, pageRoutes, routeOf } from './support/page-routes.js';
import { rowsOf } from './support/pages.js';
import type { Row } from './support/row.js';
import { setScene } from './support/scene.js';
import { signedIn } from './support/signed-in.js';
import { taskRows } from './support/task-pages.js';

let gateway: Gateway;
let browser: Browser;
let rows: readonly Row[];
const wrong: string[] = [];
const titles: (readonly [route: string, title: string])[] = [];
const routes = new Set<string>();

const visit = async (page: Page, { name, at, acts = [] }: Row): Promise<void> => {
  const answer = await page.goto(gateway.url + at);
  if (!answer || answer.status() >= 500) wrong.push(`${name}: answered ${answer?.status()}`);
  if (/^form [a-z-]+$/.test(name) && !(await page.locator('main form[method="post"]').count()))
    wrong.push(`${name}: “${await page.title()}” has no form`);
  const route = routeOf(at) ?? at;
  routes.add(route);
  // What says that there is no such page says so alike.
  if (answer?.ok()) titles.push([route, await page.title()]);
  wrong.push(...(await wrongWith(page, name)));
  for (const [state, does] of acts) {
    await does(page);
    routes.add(routeOf(new URL(page.url()).pathname) ?? '');
    wrong.push(...(await wrongWith(page, `${name}, ${state}`)));
  }
};
/** Somebody looks at all of theirs, one after the other, with one browser of their own. */
const look = async (who: string | undefined): Promise<void> => {
  const page = who ? await signedIn(browser, gateway, who) : await (await freshContext(browser)).newPage();
  for (const row of rows.filter((one) => one.who === who))
    await visit(page, row).catch((error: unknown) => wrong.push(`${row.name}: ${String(error)}`));
  await page.context().close();
};

beforeAll(async () => {
  [gateway, browser] = await Promise.all([startGateway('browser_every_page'), openBrowser()]);
  const scene = await setScene(gateway);
  const only = process.env['EVERY_PAGE'];
  rows = [...rowsOf(scene), ...(await taskRows(gateway, scene))].filter(
    ({ name }) => !only || new RegExp(only).test(name),
  );
  const people = [...new Set(rows.map(({ who }) => who))];
  await Promise.all(
    [people.filter((_, i) => i % 2 === 0), people.filter((_, i) => i % 2 === 1)].map(async (half) => {
      for (const who of half) await look(who);
    }),
  );
}, 1_200_000);
afterAll(async () => {
  await browser?.close();
  await gateway?.close();
});

test('The eye sees what is wrong with a page that has every fault', async () => {
  const page = await (await freshContext(browser)).newPage();
  await page.setContent(`<title>x</title><style>a:focus, button:focus { outline: none } i { animation: a 9s infinite } @keyframes a { to { opacity: 0 } }</style>
    <main><h1 id="a">A</h1><h3 id="a">B</h3><input name="c"><a href="#"></a><button class="govuk-button" style="border: 0; width: 9px; height: 9px; overflow: hidden">Go on</button>
    <i>i</i><div style="width: 100px; overflow-x: auto"><p style="width: 400px">d</p></div><p style="width: 2000px">e</p></main>`);
  const found = [await wrongStructure(page), await wrongInForcedColours(page), await wrongInRoom(page)].flat();
  const kinds = new Set(found.map((one) => one.split(': <')[0]!.replace(/\d+/g, 'n')));
  expect([...kinds].filter((one) => !one.startsWith('with')).sort()).toEqual([
    'a heading of level n after one of level n',
    'cut off',
    'its focus has no outline',
    'n by n pixels',
    'no line around it',
    'no visible label',
    'nothing says what it does',
    'scrolls, and has no name or can not be reached',
    'something moves by itself',
    'the id a twice',
    'the page is n pixels too wide',
  ]);
  await page.context().close();
});

test('A page that goes wrong is as well built', async () => {
  const owner = createOwnerPool(gateway.databaseUrl);
  const page = await signedIn(browser, gateway, hr);
  await owner.query('alter table notice_deliveries rename to notices_away');
  const answer = await page.goto(`${gateway.url}/notices`);
  await owner.query('alter table notices_away rename to notice_deliveries');
  await owner.end();
  expect(answer?.status()).toBe(500);
  expect(await wrongWith(page, 'problem 500')).toEqual([]);
  await page.context().close();
}, 60_000);

describe('Every page and state', () => {
  test('has nothing that axe or the eye of a reader with other colours, other spaces or little room finds wrong', () => {
    expect(wrong).toEqual([]);
  });
  test('is looked at: no route of the web interface is left out', () => {
    expect(pageRoutes.filter((route) => !noPages.includes(route) && !routes.has(route))).toEqual([]);
    expect(noPages.filter((route) => !pageRoutes.includes(route))).toEqual([]);
  });
  test('has a form for each command among them', () => {
    const names = rows.map(({ name }) => name);
    const commands = Object.keys(internalPostForms).map(kebab);
    expect(commands.filter((one) => !names.includes(`form ${one}`))).toEqual([]);
  });
  test('has a title that no other kind of page has', () => {
    const kinds = new Map<string, Set<string>>();
    // A form is the same page wherever it is asked for.
    const kindOf = (route: string) =>
      route.replace(/^\/(?:tasks\/:case\/:key\/:command|cases\/:case\/do\/:command|cases\/new\/:process)/, 'form');
    for (const [route, title] of titles) kinds.set(title, (kinds.get(title) ?? new Set()).add(kindOf(route)));
    expect([...kinds].filter(([, found]) => found.size > 1).map(([title, found]) => [title, ...found])).toEqual([]);
  });
});
