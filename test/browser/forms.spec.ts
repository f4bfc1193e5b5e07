import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { StreamId } from '#libs/kernel/index.js';
import { tasksOfCase } from '#libs/read-models/task-inbox/query.js';
import { kebab } from '#libs/http/routes.js';
import * as facts from '../access/post-facts.js';
import { hr, otherHr, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { demoId, seeded } from '../gateway/seed.js';
import { person } from '../gateway/client.js';
import { violationsOf } from './support/axe.js';
import { openBrowser } from './support/chromium.js';
import { clicked } from './support/go.js';
import { signedIn } from './support/signed-in.js';

const { gate, applying, closed, recusal, sifting } = facts;
const first = demoId(facts.first);

let gateway: Gateway;
let browser: Browser;
let asked: StreamId;
let open: StreamId;
let sifted: StreamId;
beforeAll(async () => {
  [gateway, browser] = await Promise.all([startGateway('browser_forms'), openBrowser()]);
  asked = await seeded(gateway, gate.slice(0, 1));
  open = await seeded(gateway, gate, applying.slice(0, 1));
  sifted = await seeded(gateway, gate, applying, closed, recusal, sifting.slice(0, 4));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await gateway?.close();
});

const wide = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');

/** What is wrong with a page as it stands, at its width and at 320 pixels. */
const look = async (page: Page, name: string): Promise<readonly string[]> => {
  const wrong = await violationsOf(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const by = await wide(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  return [...wrong, ...(by > 0 ? [`${by} pixels wider than 320`] : [])].map((one) => `${name}: ${one}`);
};
const go = (page: Page, path: string) => page.goto(gateway.url + path);
const press = (page: Page, name: string) => clicked(page.getByRole('button', { name, exact: true }));

describe('The pages on which people give commands', () => {
  test('have nothing that axe finds wrong, in any of their states, and fit 320 pixels', async () => {
    const page = await signedIn(browser, gateway, slt);
    const wrong: string[] = [];
    const see = async (name: string) => wrong.push(...(await look(page, name)));
    await go(page, `/tasks/${asked}/identify-post`);
    await see('task');
    await clicked(page.getByRole('button', { name: 'Identify the post as a development opportunity' }));
    await see('form');
    await press(page, 'Continue');
    await see('form-wrong');
    await page.getByRole('textbox').first().fill('It leads to a headship.');
    await press(page, 'Continue');
    await page.getByRole('textbox').first().fill('The succession plan names it.');
    await press(page, 'Continue');
    await see('check');
    const asHr = await person(gateway, otherHr);
    await asHr.post(`/internal-posts/${asked}/prioritise-task`, { task: 'identify-post', priority: 'high' });
    await press(page, 'Identify the post as a development opportunity');
    await see('stale');
    await go(page, `/tasks/${asked}/identify-post`);
    await see('task-with-draft');
    await go(page, `/tasks/${asked}/identify-post/hand-over-task`);
    await see('hand-over');
    expect(wrong).toEqual([]);
    await page.context().close();
  }, 120_000);

  test('are so for lists, people, days and marks too', async () => {
    const wrong: string[] = [];
    const page = await signedIn(browser, gateway, hr);
    const see = async (name: string) => wrong.push(...(await look(page, name)));
    await go(page, `/tasks/${open}/set-up-panel/set-up-panel`);
    await page.getByLabel('Search by name').first().fill('an');
    await clicked(page.getByRole('button', { name: 'Find' }).first());
    await see('panel');
    await go(page, `/cases/${open}/do/extend-advert`);
    await see('extend-advert');
    await go(page, `/cases/${open}/do/amend-specification`);
    await see('amend');
    await go(page, '/cases/new/internal-post');
    await see('start');
    await go(page, '/cases/new/internal-post/copy');
    await see('copies');
    await go(page, `/tasks/${asked}/identify-post/identify-post`);
    await see('not-yours');
    expect(wrong).toEqual([]);
    await page.context().close();
  }, 120_000);

  test('are so for who sifts', async () => {
    const wrong: string[] = [];
    const page = await signedIn(browser, gateway, first);
    const tasks = await tasksOfCase(gateway.engine.store.pool, sifted);
    for (const { key, answers } of tasks
      .filter(({ addressedTo }) => addressedTo.includes(`staff:${first}`))
      .slice(0, 2)) {
      await go(page, `/tasks/${sifted}/${key}`);
      wrong.push(...(await look(page, `task-${key.slice(0, 8)}`)));
      await go(page, `/tasks/${sifted}/${key}/${kebab(answers[0]!)}`);
      wrong.push(...(await look(page, `answer-${key.slice(0, 8)}`)));
    }
    expect(wrong).toEqual([]);
    expect(tasks.length).toBeGreaterThan(0);
    await page.context().close();
  }, 120_000);
});
