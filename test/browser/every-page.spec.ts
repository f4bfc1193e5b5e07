import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { internalPostForms } from '../../apps/gateway/web/forms/internal-post/index.js';
import { kebab } from '#libs/http/routes.js';
import { startGateway, type Gateway } from '../gateway/gateway.js';
import { freshContext, openBrowser } from './support/chromium.js';
import { wrongWith } from './support/inspect.js';
import { pageRoutes, routeOf } from './support/page-routes.js';
import { noPages, rowsOf, type Row } from './support/pages.js';
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
    for (const [route, title] of titles) kinds.set(title, (kinds.get(title) ?? new Set()).add(route));
    expect([...kinds].filter(([, found]) => found.size > 1).map(([title, found]) => [title, ...found])).toEqual([]);
  });
});
