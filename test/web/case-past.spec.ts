import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localDate } from '#libs/kernel/calendar.js';
import { instant, type StreamId } from '#libs/kernel/index.js';
import * as facts from '../access/post-facts.js';
import { applicant, hr, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { demoId, goOn, newStream } from '../gateway/seed.js';
import { readers, type Look } from './case-reader.js';

const { gate, applying, closed, recusal, sifting, shortlisted } = facts;
const first = demoId(facts.first);

let gateway: Gateway;
let look: Look;
let stream: StreamId;
/** Begun on 1 October, in summer time; sifted on 3 October, the second mark at half past eleven at night; shortlisted on 5 October. */
beforeAll(async () => {
  gateway = await startGateway('case-past');
  look = readers(gateway);
  stream = newStream();
  const on = (day: string, ...told: readonly facts.Told[]) => goOn(gateway, stream, told, instant(day));
  await on('2026-10-01T09:00:00Z', ...gate);
  await on('2026-10-02T09:00:00Z', ...applying, ...closed, ...recusal);
  await on('2026-10-03T09:00:00Z', sifting[0]!);
  await on('2026-10-03T22:30:00Z', sifting[1]!);
  await on('2026-10-03T23:30:00Z', sifting[2]!);
  await on('2026-10-05T09:00:00Z', ...sifting.slice(3), ...shortlisted);
}, 180_000);
afterAll(() => gateway?.close());
const then = (staff: string, on: string, tab = '') => look(staff, `/cases/${stream}${tab}?on=${on}`);

describe('A case on a past day', () => {
  test('says on every tab which day it shows, and leads back to today', async () => {
    for (const tab of ['', '/tasks', '/applicants', '/timeline']) {
      const page = await then(hr, '2026-10-01', tab);
      expect(page.words).toContain('This is how the case stood at the end of 1 October 2026.');
      expect(page.links('See it as it stands now')).toEqual([`/cases/${stream}${tab}`]);
    }
    expect((await look(hr, `/cases/${stream}`)).words).not.toContain('This is how the case stood');
  });

  test('keeps the day from tab to tab', async () => {
    const page = await then(hr, '2026-10-01');
    expect(page.links('Timeline')).toEqual([`/cases/${stream}/timeline?on=2026-10-01`]);
    expect((await then(hr, '2026-10-03', '/applicants')).links('Fiona Ghosh')).toEqual([
      `/cases/${stream}/applicants/app-of-ada?on=2026-10-03`,
    ]);
    expect((await then(hr, '2026-10-01', '/timeline')).links('Show oldest first')).toEqual([
      `/cases/${stream}/timeline?on=2026-10-01&order=oldest`,
    ]);
  });

  test('shows the status and the steps of that day, and nothing that came later', async () => {
    const page = await then(hr, '2026-10-01');
    expect(page.words).toContain('Ashgrove Mere Primary School Advertised');
    expect(page.under('The five steps')).toContain('Step 2: Advertised internally Under way');
    expect(page.under('The five steps')).toContain('Step 3: Panel and selection Not begun');
    expect(page.under('The five steps')).toContain('With HR for Ashgrove Mere Primary School or the CEO');
  });

  test('ends at midnight by the trust’s clocks, in summer an hour before that of the world', async () => {
    const page = await then(hr, '2026-10-03', '/timeline');
    expect(page.words).toContain('sifted Fiona Ghosh’s application. 3 October 2026, 23:30 (BST)');
    expect(page.words).not.toContain('meets the essential criteria');
    expect((await then(hr, '2026-10-04', '/timeline')).words).toContain(
      'Fiona Ghosh’s application meets the essential criteria. 4 October 2026, 00:30 (BST)',
    );
  });

  test('shows the tasks of that day, with what they were late by then, and no link to act', async () => {
    const page = await then(hr, '2026-10-01', '/tasks');
    expect(page.under('Tasks')).toContain('Set up the panel');
    expect(page.html).not.toContain(`/tasks/${stream}/`);
    expect((await then(hr, '2026-10-02')).under('What you can do now')).toBe('');
  });

  test('shows no mark that was sealed then, although it is open now', async () => {
    const page = await look(hr, `/cases/${stream}/applicants?version=22`);
    expect(page.words).toMatch(/This is how the case stood at 3 October 2026, 10:00 \(BST\)/);
    expect(page.table('Applicants and criteria')[1]).toContain('1 mark is sealed');
    const told = await look(hr, `/cases/${stream}/timeline?version=22`);
    expect(told.words).toContain('Stella Ransome sifted Fiona Ghosh’s application.');
    expect(told.words).not.toMatch(/words-sift-by|"met"/);
  });

  test('has no applicants before they had applied', async () => {
    expect((await then(hr, '2026-10-01', '/applicants')).words).toContain('Nobody has applied by then.');
    expect((await then(hr, '2026-10-01', '/applicants/app-of-ada')).status).toBe(404);
  });

  test('gives the panel no name that came with the shortlist', async () => {
    const page = await then(first, '2026-10-03', '/applicants');
    expect(page.table('Applications')[1]).toContain('Candidate 1');
    expect((await look(first, `/cases/${stream}/applicants`)).table('Applications')[1]).toContain('Fiona Ghosh');
  });

  test('gives an applicant the plain word of that day', async () => {
    expect((await then(applicant, '2026-10-03')).under('Your application')).toContain('Being looked at');
    expect((await look(applicant, `/cases/${stream}`)).under('Your application')).toContain('Shortlisted');
  });

  test('still keeps personal texts to those who may read them today', async () => {
    expect((await then(slt, '2026-10-02', '/timeline')).status).toBe(200);
    expect((await then(hr, '2026-10-02', '/timeline')).words).toContain('words-because');
    expect((await then(first, '2026-10-02', '/timeline')).words).not.toContain('words-because');
  });

  test('is there as a file too', async () => {
    const file = JSON.parse((await look(hr, `/cases/${stream}/case.json?on=2026-10-01`)).html) as object;
    expect(file).toMatchObject({ version: 5, status: 'Advertised', tasks: [] });
  });
});

describe('A day that can not be shown', () => {
  test.each([
    ['2999-01-01', 'That day has not come yet. Choose a day from 1 October 2026 to'],
    ['2026-09-30', 'The case had not begun by then. Choose a day from 1 October 2026 to'],
    ['2026-13-45', 'That is no day. Choose a day from 1 October 2026 to'],
    ['yesterday', 'That is no day.'],
  ])('is, for %s, said with what to choose, over the case as it stands', async (on, problem) => {
    const page = await look(hr, `/cases/${stream}?on=${on}`);
    expect(page.words).toContain(`There is a problem ${problem}`);
    expect(page.words).toContain('Ashgrove Mere Primary School Interviewing');
    expect(page.html).toContain('href="#on"');
    expect(page.html).toMatch(/id="on"[^>]*aria-describedby="on-hint on-error"/);
  });

  test('is no problem where it is today, or where nothing was chosen', async () => {
    const today = localDate(gateway.engine.now());
    for (const on of [today, '']) {
      const page = await look(hr, `/cases/${stream}?on=${on}`);
      expect(page.words).not.toMatch(/There is a problem|This is how the case stood/);
    }
  });

  test('is asked for by a form that works without JavaScript', async () => {
    const { html } = await look(hr, `/cases/${stream}/tasks`);
    expect(html).toMatch(new RegExp(`<form method="get" action="/cases/${stream}/tasks" novalidate>`));
    expect(html).toMatch(/<label class="govuk-label" for="on">Day<\/label>/);
  });
});
