import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { cycleOf } from '#libs/domain/ldp-cycle/from-participation.js';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import { people } from '#libs/directory/index.js';
import { createPool, type Pool } from '#libs/event-store/index.js';
import type { LocalDate, StaffId } from '#libs/kernel/index.js';
import { openVault } from '#libs/vault/index.js';
import { ldpContinuation } from '../journeys/ldp-continuation.js';
import { ldp } from '../journeys/ldp.js';
import { succession } from '../journeys/succession.js';
import { idOf, trustAt, type Trust, type Who } from '../journeys/trust.js';
import { services } from '../support/services.js';
import { system, type System } from '../support/system.js';
import { openBrowser } from './support/chromium.js';
import { seenOnce } from './support/seen-once.js';
import { trustInBrowser } from './support/trust-in-browser.js';

let s: System;
let browser: Browser;
let pool: Pool;
beforeAll(async () => {
  s = await system({ name: 'programme-browser', services: await services(), basePort: 30_900 });
  await s.start();
  browser = await openBrowser();
  pool = createPool(s.env['DATABASE_URL']!, { max: 2, name: 'browser-tests' });
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await pool?.end();
  await s?.stop();
}, 60_000);

/** Throws with what happened last where the way ends before its time; answers what was said. */
const goes = async (through: (trust: Trust) => Promise<void>, script: boolean): Promise<readonly string[]> => {
  const lines: string[] = [];
  const teller = { say: (line: string) => void lines.push(line), step: (title: string) => void lines.push(title) };
  const { names } = people(pool, openVault({ pool, key: Buffer.alloc(32, 9) }));
  const trust = trustInBrowser(trustAt(s.urls, teller), browser, names, script, script ? seenOnce() : undefined);
  await through(trust).catch((error: unknown) => {
    throw new Error(`${String(error)}\nafter\n${lines.slice(-12).join('\n')}`);
  });
  await trust.close();
  return lines;
};

/** What people look at when all is done: HR the numbers and every page of the intake, whoever took part their own. */
const looksOn = async (trust: Trust, who: Who): Promise<void> => {
  const hr = await trust.as('hr-officer');
  const file = participationOf(idOf(who));
  for (const path of ['/programme', '/succession', `/cases/${file}/written`, `/cases/${file}/timeline`])
    await hr.get(path);
  const year = new Date(await trust.now()).getUTCFullYear() - 2;
  const intake = cycleOf(`${year}-09-01` as LocalDate);
  for (const tab of ['candidates', 'participants', 'reviews', 'tasks', 'timeline'])
    await hr.get(`/cases/${intake}/${tab}`);
  const own = await trust.as(who);
  for (const path of ['/my-programme', `/cases/${file}`]) await own.get(path);
};

describe('The Leadership Development Programme on pages', () => {
  test('goes with JavaScript from an application in May to the talent pool', async () => {
    const who = 'staff-041' as StaffId;
    const lines = await goes(async (trust) => {
      await (await trust.as(who)).get('/my-programme');
      await ldp.through(trust);
      await looksOn(trust, who);
    }, true);
    expect(lines).toContain(`${who} is Completed`);
  }, 600_000);

  test('asks without JavaScript in the next autumn who goes on, and hears an appeal', async () => {
    expect((await goes(ldpContinuation.through, false)).at(-1)).toContain('is Participating');
  }, 600_000);

  test('names key posts, nominates, and works out with JavaScript what follows if a Head leaves', async () => {
    expect((await goes(succession.through, true)).at(-1)).toContain('has nobody nominated');
  }, 200_000);
});
