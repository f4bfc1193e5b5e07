import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { appointedInPayroll } from '../journeys/moves/payroll.js';
import { trustAt, type Trust } from '../journeys/trust.js';
import { services } from '../support/services.js';
import { system, type System } from '../support/system.js';
import { until } from '../support/wait.js';
import { openBrowser } from './support/chromium.js';
import * as go from './support/from-request-to-appointment.js';

let s: System;
let browser: Browser;
let trust: Trust;
let people: go.People;
beforeAll(async () => {
  s = await system({ name: 'five-people', services: await services(), basePort: 30_300 });
  await s.start();
  browser = await openBrowser();
  trust = trustAt(s.urls, { say: () => undefined, step: () => undefined });
  people = await go.everybody(browser, s.urls.gateway);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await s?.stop();
}, 60_000);

const named = (title: string) => ({ title, school: 'Brindlewick Academy' });
/** The number of the case that HR looks at in the end, as the address of its page has it. */
const caseOn = (address: string): string => /\/cases\/([^/?]+)/.exec(address)?.[1] ?? '';

/** From the request to payroll; `meanwhile` is what becomes of the worker while people apply and the panel is set up. */
const takesPost = async (post: go.Named, meanwhile = (people: () => Promise<void>) => people()): Promise<string> => {
  const closes = await go.asksAndAdvertises(people, trust, post);
  await meanwhile(() => go.applyAndSetUp(people, post));
  await go.panelDecides(people, trust, post, closes);
  const startsOn = await go.offerAndAgree(people, trust, post);
  const id = caseOn(people.hr.page.url());
  await appointedInPayroll({ ...trust, id }, 'applicant-2', startsOn);
  return id;
};

describe('Signed in in turn, HR, SLT, Heads, a panel and an applicant, going by labels, headings and links alone,', () => {
  test('take a post from request to appointment, and it leaves for payroll', async () => {
    expect(await takesPost(named('Deputy Head'))).toMatch(/^internal-post-/);
  }, 300_000);

  test('do the same while the worker is killed half way and started again', async () => {
    const worker = s.workers[0]!;
    const id = await takesPost(named('Head of Year 9'), async (goOn) => {
      worker.kill('SIGKILL');
      await until('the worker has gone', () => worker.pid() === undefined);
      await goOn();
      expect(await worker.ready()).toBe(false);
      await worker.start();
    });
    expect(id).toMatch(/^internal-post-/);
  }, 300_000);
});
