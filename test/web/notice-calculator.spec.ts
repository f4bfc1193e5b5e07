import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StreamId } from '#libs/kernel/index.js';
import * as ways from '../access/post-ways.js';
import { applicant, governor, head, hr, startGateway, type Gateway } from '../gateway/gateway.js';
import { demoId, seeded } from '../gateway/seed.js';
import { atPages, heading, said, type AtPages } from './at-forms.js';

const agreed = ways.wholeWay.findIndex(({ event }) => event.type === 'StartDateAgreed');
const bystander = 'staff-060';
let gateway: Gateway;
let agreeing: StreamId;
let somebody: AtPages;
beforeAll(async () => {
  gateway = await startGateway('web-notice');
  agreeing = await seeded(gateway, ways.wholeWay.slice(0, agreed));
  somebody = await atPages(gateway, bystander);
}, 180_000);
afterAll(() => gateway?.close());
const calculator = (query: Readonly<Record<string, string>>) =>
  `/notice-calculator?${new URLSearchParams(query).toString()}`;

describe('The page of the notice calculator', () => {
  test('asks who resigns, when and for which school, and is filled in for who opens it', async () => {
    const page = await somebody.get('/notice-calculator');
    expect([page.status, heading(page)]).toEqual([200, 'Notice calculator']);
    expect(page.text).toMatch(/<option value="teacher" selected>/);
    expect(page.text).toMatch(/<option value="school-[a-z]+" selected>/);
    expect(said(page)).not.toContain('The answer');
    const ofHead = await (await atPages(gateway, head)).get('/notice-calculator');
    expect(ofHead.text).toMatch(/<option value="head" selected>/);
    expect(ofHead.text).toMatch(/<option value="school-ashgrove" selected>/);
  });

  test('answers a Head who is too late, and explains it in plain words (E19)', async () => {
    const query = { kind: 'head', on: '3 10 2026', wanted: '1 1 2027', school: 'school-ashgrove' };
    const words = said(await somebody.get(calculator(query)));
    expect(words).toContain('Earliest start without a waiver Saturday 1 May 2027');
    expect(words).toContain('To start on 1 January 2027 Resign by 30 September 2026. That date has passed');
    expect(words).toContain('An earlier start needs a waiver');
    expect(words).toContain('version 1 of the calendar “suffolk”');
  });

  test('works out the notice of a contract, and what the trust counts where nobody knows it', async () => {
    const query = { kind: 'support', on: '5 10 2026', school: 'school-elderwold' };
    expect(said(await somebody.get(calculator({ ...query, notice: 'P1M' })))).toContain(
      'Last day in the present post 5 November 2026',
    );
    expect(said(await somebody.get(calculator(query)))).toContain('the trust then counts 4 weeks');
  });

  test('says what is missing and what is no day, keeps what was typed, and answers nothing', async () => {
    const page = await somebody.get(calculator({ on: '31 9 2026', school: 'school-nowhere' }));
    const words = said(page);
    expect(words).toContain('There is a problem');
    expect(words).toContain('Who resigns: choose one from the list');
    expect(words).toContain('Day of the resignation: enter a day, for example 27 9 2026');
    expect(words).toContain('School of the new post: choose one from the list');
    expect(page.text).toContain('value="31 9 2026"');
    expect(words).not.toContain('The answer');
  });

  test('is linked from the posts open to me, and from the dashboard', async () => {
    expect((await somebody.get('/posts')).text).toContain('href="/notice-calculator"');
    expect((await (await atPages(gateway, governor)).get('/dashboard')).text).toContain('href="/notice-calculator"');
  });
});

describe('The task about a start date', () => {
  test.each([
    ['the Head who gains', head, 'agree-start-date-1-gaining', 'the candidate'],
    ['the candidate', applicant, 'agree-start-date-1-candidate', 'you'],
    ['HR, who looks on', hr, 'agree-start-date-1-candidate', 'the candidate'],
  ])('shows %s when the candidate can start, how that was found, and the waiver', async (_, staff, key, who) => {
    const page = await (await atPages(gateway, staff)).get(`/tasks/${agreeing}/${key}`);
    const words = said(page);
    expect(page.status).toBe(200);
    expect(words).toContain(`When ${who} can start Resigns as Teacher, deputy head or assistant head`);
    expect(words).toContain('To start on 19 April 2027 Resign by 31 October 2026.');
    expect(words).toContain('Earliest start without a waiver');
    expect(words).toMatch(
      /Found with version \d+ of the calendar “suffolk” and version \d+ of the rules “demo-trust”\./,
    );
    expect(words).toContain('Work it out for support staff, or for another day');
    expect(page.text).toMatch(
      /href="\/notice-calculator\?kind=teacher&amp;on=20\d\d-\d\d-\d\d&amp;school=school-ashgrove/,
    );
  });

  test('leads to the calculator, filled in with the same question', async () => {
    const page = await (await atPages(gateway, head)).get(`/tasks/${agreeing}/agree-start-date-1-gaining`);
    const [, href = ''] = /href="(\/notice-calculator[^"]*)"/.exec(page.text) ?? [];
    const words = said(await somebody.get(href.replaceAll('&amp;', '&')));
    expect(words).toContain('To start on 19 April 2027 Resign by 31 October 2026.');
  });

  test('shows it to nobody from whom the candidate is hidden', async () => {
    const page = await somebody.get(`/tasks/${agreeing}/agree-start-date-1-gaining`);
    expect(page.status).toBe(404);
    const cora = await atPages(gateway, demoId('staff-cora'));
    expect((await cora.get(`/tasks/${agreeing}/agree-start-date-1-gaining`)).status).toBe(404);
  });
});

describe('The term dates of a school', () => {
  test('are there for whoever is signed in, with half-terms, INSET days and bank holidays', async () => {
    const page = await somebody.get('/calendars/school-ashgrove');
    const words = said(page);
    expect(heading(page)).toMatch(/^Term dates of Ashgrove/);
    expect(words).toContain('Monday 26 October 2026 to Friday 30 October 2026');
    expect(words).toMatch(/INSET days.*Monday 2 November 2026/);
    expect(words).toMatch(/Bank holidays.*Friday 25 December 2026/);
    expect(words).toContain('Schools in Suffolk, version 1.');
  });
  test('differ from school to school, and lead to the others', async () => {
    const page = await somebody.get('/calendars/school-gullhaven');
    expect(said(page)).toContain('Gullhaven School, version 1.');
    expect(page.text).toContain('href="/calendars/school-foxhythe"');
  });
  test('are not there for a school that is not', async () => {
    expect((await somebody.get('/calendars/school-nowhere')).status).toBe(404);
  });
});
