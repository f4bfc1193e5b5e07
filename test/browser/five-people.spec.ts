import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { appointedInPayroll } from '../journeys/moves/payroll.js';
import { trustAt, type Trust } from '../journeys/trust.js';
import { services } from '../support/services.js';
import { system, type System } from '../support/system.js';
import { openBrowser } from './support/chromium.js';
import * as go from './support/from-request-to-appointment.js';

let s: System;
let browser: Browser;
let trust: Trust;
beforeAll(async () => {
  s = await system({ name: 'five-people', services: await services(), basePort: 30_300 });
  await s.start();
  browser = await openBrowser();
  trust = trustAt(s.urls, { say: () => undefined, step: () => undefined });
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await s?.stop();
}, 60_000);

const at = 'Brindlewick Academy';
/** The number of the case, which stands in the address of its page. */
const caseOn = (address: string): string => /\/cases\/([^/?]+)/.exec(address)?.[1] ?? '';

describe('Five people who go by labels, headings and links alone', () => {
  test('take a post from the request to the appointment, and it leaves for payroll', async () => {
    const post = { title: 'Deputy Head', school: at };
    const people = await go.everybody(browser, s.urls.gateway);
    const closes = await go.asksAndAdvertises(people, trust, post);
    await go.applyAndSetUp(people, post);
    await go.panelDecides(people, trust, post, closes);
    const startsOn = await go.offerAndAgree(people, trust, post);
    const id = caseOn(people.hr.page.url());
    await appointedInPayroll({ ...trust, id }, 'applicant-2', startsOn);
    expect(id).not.toBe('');
    await Promise.all(Object.values(people).map((one) => one.leaves()));
  }, 300_000);
});
