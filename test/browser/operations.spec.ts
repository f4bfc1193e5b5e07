import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { createSequencer } from '#libs/event-store/index.js';
import { park } from '#libs/event-store/parking.js';
import type { StaffId } from '#libs/kernel/index.js';
import { end, takeDue } from '#libs/notices/deliveries.js';
import { addNotice } from '#libs/notices/outbox.js';
import * as facts from '../access/post-facts.js';
import { rows } from '../directory/csv.js';
import { hr, startGateway, type Gateway } from '../gateway/gateway.js';
import { seeded } from '../gateway/seed.js';
import { until } from '../support/wait.js';
import { it as itManager } from '../web/operations-pages.js';
import { violationsOf } from './support/axe.js';
import { openBrowser } from './support/chromium.js';
import { clicked, shown } from './support/go.js';
import { signedIn } from './support/signed-in.js';

let gateway: Gateway;
let browser: Browser;
let addresses: readonly string[];
const folder = mkdtempSync(join(tmpdir(), 'understudy-people-'));

beforeAll(async () => {
  [gateway, browser] = await Promise.all([startGateway('browser_operations'), openBrowser()]);
  const { store } = gateway.engine;
  const stream = await seeded(gateway, facts.gate);
  const sequencer = createSequencer(store);
  sequencer.start();
  await until('all is numbered', async () => (await store.lastGlobalNo()) > 0);
  await sequencer.stop();
  const [event] = await store.readOrdered(0, 1);
  await store.pool.query(`insert into subscriptions (name, checkpoint) values ('relay', 1)`);
  await park(store.pool, 'relay', event!, 'It breaks the public contract');
  const recipients = ['staff-020' as StaffId];
  await addNotice(store.pool, { key: 'k', stream, reason: 'approval', kind: 'tell', rungAt: event!.at, recipients });
  const [due] = await takeDue(store.pool, 1, 1000);
  await end(store.pool, due!, 'failed', 'EENVELOPE 550');
  for (const [file, text] of Object.entries({
    ...rows('staff.csv', 'new-1,Quill Quayle,quill@larkmere.example,permanent,1,2026-01-01,'),
    ...rows('roles.csv', 'new-1,Head,school-nowhere,2026-01-01,'),
  }))
    writeFileSync(join(folder, file), text);
  addresses = [
    '/operations',
    '/operations/parked',
    '/operations/parked/retry?subscription=relay',
    `/operations/parked/skip?subscription=relay&stream=${stream}&event=1`,
    '/operations/consumers',
    '/operations/consumers/understudy.appointments/payroll/move?place=end',
    '/operations/consumers/replay?topic=understudy.appointments&from=1',
    '/operations/consumers/replay?topic=elsewhere',
    '/operations/workflows',
    `/operations/workflows/${stream}`,
    '/operations/notices',
    '/operations/notices?show=all',
    '/operations/log',
    '/operations/people',
  ];
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await gateway?.close();
});

const bring = async (page: Page) => {
  await page.getByLabel('CSV files').setInputFiles(['staff.csv', 'roles.csv'].map((name) => join(folder, name)));
  await clicked(page.getByRole('button', { name: 'Look at them' }));
};
const wide = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');

describe('The pages for operators', () => {
  test('have nothing that axe finds wrong, at any width', async () => {
    const found: Record<string, readonly string[]> = {};
    for (const width of [1280, 320]) {
      const page = await signedIn(browser, gateway, itManager, { viewport: { width, height: 800 } });
      for (const address of addresses) {
        await page.goto(gateway.url + address);
        const over = await wide(page);
        found[`${width} ${address}`] = [
          ...(await violationsOf(page)),
          ...(over > 0 ? [`${over} pixels too wide`] : []),
        ];
      }
      await page.context().close();
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((address) => [address, []])));
  }, 180_000);

  test('lead IT by what is to be seen from the overview to a parked event, which is left out for a reason, without JavaScript', async () => {
    const page = await signedIn(browser, gateway, itManager, { javaScriptEnabled: false });
    await page.goto(gateway.url);
    await clicked(page.getByRole('link', { name: 'Operations' }));
    await clicked(page.getByRole('link', { name: '1 parked case' }));
    await clicked(page.getByRole('link', { name: 'Leave out event 1' }));
    await clicked(page.getByRole('button', { name: 'Leave it out' }));
    await shown(page.getByRole('link', { name: 'Give the reason' }), page.getByLabel('Reason'));
    await page.getByLabel('Reason').fill('A known fault');
    await clicked(page.getByRole('button', { name: 'Leave it out' }));
    await page.getByText('Event 1 is left out').waitFor();
    await clicked(page.getByRole('link', { name: 'Log', exact: true }));
    expect(await page.getByRole('row', { name: /Left out a parked event.*A known fault/ }).count()).toBe(1);
    await page.context().close();
  }, 90_000);
});

describe('The import of people, for HR,', () => {
  test('is brought, looked at, confirmed and undone with what is on the pages', async () => {
    const page = await signedIn(browser, gateway, hr);
    await page.goto(gateway.url);
    await clicked(page.getByRole('link', { name: 'Import people' }));
    await bring(page);
    await page.getByRole('row', { name: /roles\.csv 2 Not taken/ }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await clicked(page.getByRole('button', { name: 'Import these rows' }));
    await clicked(page.getByRole('button', { name: 'Import', exact: true }));
    await page.getByText('Rows: 1 new, 0 changed').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.goBack();
    await clicked(page.getByRole('button', { name: 'Import', exact: true }));
    await page.getByText('Rows: 1 new, 0 changed').waitFor();
    await clicked(page.getByRole('button', { name: 'Undo this import' }));
    await page.getByLabel('Reason').fill('The wrong file');
    await clicked(page.getByRole('button', { name: 'Undo the import' }));
    await page.getByText('1 row is as it was before the import').waitFor();
    await page.context().close();
  }, 90_000);
});
