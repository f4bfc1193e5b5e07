import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { people } from '#libs/directory/index.js';
import { createPool, type Pool } from '#libs/event-store/index.js';
import { plus } from '#libs/kernel/calendar.js';
import type { LocalDate, StaffId } from '#libs/kernel/index.js';
import { openVault } from '#libs/vault/index.js';
import { boardOf, leadershipOf } from '../journeys/moves/ledger.js';
import { dayIn, idOf, trustAt, type Trust, type Who } from '../journeys/trust.js';
import { services } from '../support/services.js';
import { system, type System } from '../support/system.js';
import * as does from './support/acting-up-on-board.js';
import type { AtPages } from './support/at-pages.js';
import { openBrowser } from './support/chromium.js';
import { signedIn } from './support/signed-in.js';

let s: System;
let browser: Browser;
let pool: Pool;
let trust: Trust;
beforeAll(async () => {
  s = await system({ name: 'acting-up-browser', services: await services(), basePort: 30_800 });
  await s.start();
  browser = await openBrowser();
  pool = createPool(s.env['DATABASE_URL']!, { max: 2, name: 'browser-tests' });
  trust = trustAt(s.urls, { say: () => undefined, step: () => undefined });
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await pool?.end();
  await s?.stop();
}, 60_000);

const { school, ...leaders } = does.foxhythe;

/** Moves the clock to the next Monday, so that every day below is a working day whenever this runs. */
const monday = async (): Promise<LocalDate> => {
  const today = (await dayIn(trust, 0)) as LocalDate;
  const on = plus(today, `P${8 - (new Date(today).getUTCDay() || 7)}D`);
  await trust.waitUntil(`${on}T09:00:00.000Z`);
  return on;
};

const atPages = async (who: Who, script: boolean): Promise<AtPages> => {
  const { names } = people(pool, openVault({ pool, key: Buffer.alloc(32, 9) }));
  const nameOf = async (id: string) => (await names([id as StaffId])).get(id as StaffId) ?? id;
  const site = s.urls.gateway;
  const page = await signedIn(browser, { url: site }, idOf(who), { javaScriptEnabled: script });
  return { page, site, script, nameOf };
};

describe('From the gap on the board until everybody is back,', () => {
  test('HR and SLT cover a Head who is away, send a plan back, find another stale, and approve the third', async () => {
    const [hr, slt] = [await atPages('hr-officer', true), await atPages('slt-1', true)];
    const from = await monday();
    const posts = await leadershipOf(trust, { ...leaders, school, on: from });
    const root = await does.arrangesForHead(hr, posts.head, from);
    const second = await does.arrangesFromGap(hr, 'Deputy Headteacher', from, {
      cause: root,
      staff: leaders.assistant,
    });
    for (const link of [root, second]) await does.decidesAllowance(slt, link, from);

    const [later, back] = [plus(from, 'P7D'), plus(from, 'P14D')];
    await trust.waitUntil(`${later}T09:00:00.000Z`);
    await does.proposes(hr, root, back);
    await does.sendsBack(slt, root, 1, 'The assistant is on a course that day.');
    await does.readsWhy(hr, root, 'The assistant is on a course that day.');
    await does.proposes(hr, root, back);
    const third = await does.arrangesFromGap(hr, 'Assistant Headteacher', later, {
      cause: second,
      staff: leaders.teacher,
    });
    expect(await does.approves(slt, root, 2)).toContain('The plan no longer fits');
    await does.checksSection128(hr, third, later);
    await does.proposes(hr, root, back);
    expect(await does.approves(slt, root, 3)).toContain('Success');

    const after = await does.slidesTo(hr, school, back, later);
    expect(after.now).not.toContain('Who acts for whom');
    expect(after.before).toContain('Who acts for whom: Headteacher');
    await trust.waitUntil(`${back}T09:00:00.000Z`);
    for (const at of [hr, slt]) await at.page.context().close();
  }, 400_000);

  test('they do without JavaScript what the way needs', async () => {
    const [hr, slt] = [await atPages('hr-officer', false), await atPages('slt-1', false)];
    const from = await monday();
    const posts = await leadershipOf(trust, { ...leaders, school, on: from });
    await does.arrangesForHead(hr, posts.head, from);
    const root = (await boardOf(trust, school, from)).chains[0]![0]!.stream;
    await does.arrangesFromGap(hr, 'Deputy Headteacher', from, { cause: root, staff: leaders.assistant });
    await does.decidesAllowance(slt, root, from);
    const back = plus(from, 'P14D');
    await does.proposes(hr, root, back);
    expect(await does.approves(slt, root, 1)).toContain('Success');
    expect(await does.boardOn(hr, school, back)).not.toContain('Who acts for whom');
    for (const at of [hr, slt]) await at.page.context().close();
  }, 400_000);
});
