import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { people } from '#libs/directory/index.js';
import { createPool, type Pool } from '#libs/event-store/index.js';
import { openVault } from '#libs/vault/index.js';
import { secondment } from '../journeys/secondment.js';
import { trustAt } from '../journeys/trust.js';
import { services } from '../support/services.js';
import { system, type System } from '../support/system.js';
import { openBrowser } from './support/chromium.js';
import { trustInBrowser } from './support/trust-in-browser.js';

let s: System;
let browser: Browser;
let pool: Pool;
beforeAll(async () => {
  s = await system({ name: 'secondment-browser', services: await services(), basePort: 30_700 });
  await s.start();
  browser = await openBrowser();
  pool = createPool(s.env['DATABASE_URL']!, { max: 2, name: 'browser-tests' });
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await pool?.end();
  await s?.stop();
}, 60_000);

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('On pages %s, from the post that ends in an appointment', (_, javaScriptEnabled) => {
  test('a Head is seconded, signed for by every side, and is back three weeks early with all who acted', async () => {
    const lines: string[] = [];
    const teller = { say: (line: string) => void lines.push(line), step: (title: string) => void lines.push(title) };
    const { names } = people(pool, openVault({ pool, key: Buffer.alloc(32, 9) }));
    const trust = trustInBrowser(trustAt(s.urls, teller), browser, names, javaScriptEnabled);
    await secondment.through(trust).catch((error: unknown) => {
      throw new Error(`${String(error)}\nafter\n${lines.slice(-12).join('\n')}`);
    });
    await trust.close();
    expect(lines).toContain('The secondment is Completed');
  }, 400_000);
});
