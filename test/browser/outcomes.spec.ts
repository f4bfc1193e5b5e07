import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { people } from '#libs/directory/index.js';
import { createPool, type Pool } from '#libs/event-store/index.js';
import { openVault } from '#libs/vault/index.js';
import { journeys } from '../journeys/index.js';
import { trustAt } from '../journeys/trust.js';
import { services } from '../support/services.js';
import { system, type System } from '../support/system.js';
import { openBrowser } from './support/chromium.js';
import { howMuch } from './support/how-much.js';
import { trustInBrowser } from './support/trust-in-browser.js';

let s: System;
let browser: Browser;
let pool: Pool;
beforeAll(async () => {
  s = await system({ name: 'browser', services: await services(), basePort: 30_100 });
  await s.start();
  browser = await openBrowser();
  pool = createPool(s.env['DATABASE_URL']!, { max: 2, name: 'browser-tests' });
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await pool?.end();
  await s?.stop();
}, 60_000);

/** The outcomes of every run, each in one of the two ways by turns. */
const few = ['none-meets', 'declined-then-reserve', 'cancelled'];
const wanted = journeys.filter(({ name }) => howMuch !== 'some' || few.includes(name));

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('In a browser %s', (_, javaScriptEnabled) => {
  const turn = javaScriptEnabled ? 0 : 1;
  const mine = wanted.filter((__, i) => howMuch === 'whole' || i % 2 === turn);
  test.each(mine.map((one) => [one.name, one] as const))(
    '%s',
    async (__, journey) => {
      const lines: string[] = [];
      const teller = { say: (line: string) => void lines.push(line), step: (title: string) => void lines.push(title) };
      const { names } = people(pool, openVault({ pool, key: Buffer.alloc(32, 9) }));
      const trust = trustInBrowser(trustAt(s.urls, teller), browser, names, javaScriptEnabled);
      await journey.through(trust).catch((error: unknown) => {
        throw new Error(`${String(error)}\nafter\n${lines.slice(-12).join('\n')}`);
      });
      await trust.close();
      expect(lines.length).toBeGreaterThan(10);
    },
    300_000,
  );
});
