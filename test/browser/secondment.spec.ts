import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { people } from '#libs/directory/index.js';
import { createPool, type Pool } from '#libs/event-store/index.js';
import type { StaffId } from '#libs/kernel/index.js';
import { openVault } from '#libs/vault/index.js';
import { secondment } from '../journeys/secondment.js';
import { toPartner } from '../journeys/secondment-to-partner.js';
import { trustAt, type Trust } from '../journeys/trust.js';
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

const foxhythe = {
  school: 'school-foxhythe',
  head: 'head-foxhythe',
  deputy: 'staff-040' as StaffId,
  assistant: 'staff-098' as StaffId,
} as const;
const harrowlode = { school: 'school-harrowlode', head: 'head-harrowlode', deputy: 'staff-042' as StaffId, assistant: 'staff-123' as StaffId } as const; // prettier-ignore

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('On pages %s', (_, javaScriptEnabled) => {
  /** Throws with what happened last where the way ends before its time; answers what was said. */
  const goes = async (through: (trust: Trust) => Promise<void>): Promise<readonly string[]> => {
    const lines: string[] = [];
    const teller = { say: (line: string) => void lines.push(line), step: (title: string) => void lines.push(title) };
    const { names } = people(pool, openVault({ pool, key: Buffer.alloc(32, 9) }));
    const trust = trustInBrowser(trustAt(s.urls, teller), browser, names, javaScriptEnabled);
    await through(trust).catch((error: unknown) => {
      throw new Error(`${String(error)}\nafter\n${lines.slice(-12).join('\n')}`);
    });
    await trust.close();
    return lines;
  };

  test('a Head is appointed on secondment, signed for by every side, and back three weeks early with all who acted', async () => {
    expect(await goes(secondment.through)).toContain('The secondment is Completed');
  }, 400_000);

  test('a deputy is asked for, refused, released to a partner that signs, and extended', async () => {
    const lines = await goes((trust) => toPartner(trust, javaScriptEnabled ? foxhythe : harrowlode));
    expect(lines).toContain('The secondment is Refused');
    expect(lines.at(-1)).toMatch(/^The secondment is (Running|Returning)$/);
  }, 400_000);
});
