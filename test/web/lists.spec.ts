import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { applicant, ceo, head, hr, otherHead, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { appliedFor, requested } from '../gateway/journey.js';
import { readers, type Look } from './case-reader.js';
import { browser, signedIn } from './browser.js';

let gateway: Gateway;
let look: Look;
let waiting: string;
let advertised: string;
beforeAll(async () => {
  gateway = await startGateway('web-lists');
  look = readers(gateway);
  waiting = await requested(gateway, { title: 'Deputy Head', school: 'school-brindlewick' });
  advertised = await appliedFor(gateway);
}, 180_000);
afterAll(() => gateway?.close());

const casesIn = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/href="\/(?:cases|tasks)\/(internal-post-[0-9a-f-]{36})/g)].map(([, id = '']) => id)),
];

describe('The list of cases', () => {
  test('holds the cases that a person may find, with their status in words', async () => {
    const page = await look(hr, '/cases');
    expect([page.status, page.h1]).toEqual([200, 'Cases']);
    expect(page.words).toContain('2 cases');
    expect(page.words).toContain('Deputy Head, Brindlewick Academy Requested SLT is deciding');
    expect(page.links('Deputy Head')).toEqual([`/cases/${waiting}`]);
    expect(page.links('Start a post')).toEqual(['/cases/new/internal-post']);
  });

  test.each([
    ['q=deputy', [0]],
    ['q=HEAD+math', [1]],
    ['school=school-brindlewick', [0]],
    ['step=0', [0]],
    ['step=2', [1]],
    ['state=open', [1, 0]],
    ['state=ended', []],
    ['kind=internal-post', [1, 0]],
    [`person=${ceo}`, [1, 0]],
    [`person=${slt}`, [0]],
    [`person=${applicant}`, []],
    ['openedFrom=2030-01-01', []],
    ['openedTo=1+January+2020', []],
    ['openedFrom=1/1/2020&openedTo=1-1-2999', [1, 0]],
    ['q=head&state=open&step=2', [1]],
  ] as const)('is narrowed by %s, which stays in the address', async (query, which) => {
    const { html, words } = await look(hr, `/cases?${query}`);
    expect(casesIn(html)).toEqual(which.map((one) => [waiting, advertised][one]));
    if (!which.length) expect(words).toContain('No case matches. Take one of the filters away');
  });

  test('shows each thing that it is narrowed by, with a link that takes it away and leaves the others', async () => {
    const page = await look(hr, '/cases?q=head&step=2&openedFrom=1+2+2026');
    expect(page.links('Remove the filter Step: Step 2: Advertised internally')).toEqual([
      '/cases?q=head&openedFrom=2026-02-01',
    ]);
    expect(page.links('Remove the filter Opened from: 1 February 2026')).toEqual(['/cases?q=head&step=2']);
    expect(page.links('Remove all')).toEqual(['/cases']);
    expect(page.html).toContain('value="head"');
    expect(page.html).toContain('<option value="2" selected>');
  });

  test.each([
    ['openedFrom=31+2+2026', 'Opened from: enter a day, for example 27 9 2026'],
    ['school=nowhere', 'School: choose one from the list'],
    ['q=x', 'Search titles: enter 2 to 100 letters of the title'],
  ])('says of %s what is wrong and how to put it right, and shows what was typed', async (query, text) => {
    const page = await look(hr, `/cases?${query}`);
    expect(page.under('There is a problem')).toContain(text);
    expect(page.words).toContain('2 cases');
    const typed = new URLSearchParams(query).values().next().value ?? '';
    if (!query.startsWith('school')) expect(page.html).toContain(`value="${typed}"`);
  });

  test('holds for an applicant what they are part of, and does not tell by a person’s name who waits', async () => {
    const page = await look(applicant, `/cases?person=${slt}`);
    expect(casesIn(page.html)).toEqual([advertised]);
    expect(page.html).not.toContain('name="person"');
  });

  test('is empty for who may see none, and says so', async () => {
    const page = await look('staff-077', '/cases');
    expect([page.status, page.words.includes('Cases that you only decide on are under Tasks')]).toEqual([200, true]);
  });

  test('does not take a cursor that it has not given', async () => {
    expect((await look(hr, '/cases?cursor=abc')).status).toBe(400);
  });
});

describe('The list of tasks', () => {
  test('holds my tasks, and of those of my schools whatever waits, with whom it waits for', async () => {
    expect((await look(slt, '/tasks')).words).toContain('1 task');
    const all = await look(hr, '/tasks?of=school');
    expect(all.words).toContain('4 tasks on this page');
    expect(all.words).toMatch(/Answer the request for Deputy Head ?, waits for SLT Brindlewick Academy/);
    expect(all.words).toContain('Waits for SLT.');
  });

  test.each([
    ['step=0&of=school', 3],
    ['step=3&of=school', 1],
    [`person=${ceo}`, 2],
    [`person=${slt}`, 1],
    ['of=school&school=school-brindlewick', 2],
    ['of=school&dueBefore=2020-01-01', 0],
    ['of=school&claimed=nobody&q=maths', 2],
    ['of=school&claimed=others', 0],
  ])('is narrowed by %s', async (query, many) => {
    const { words } = await look(hr, `/tasks?${query}`);
    expect(words.match(/ for (Deputy Head|Head of Maths)/g) ?? []).toHaveLength(many);
    if (!many) expect(words).toContain('No open task matches.');
  });

  test('offers nobody who oversees no school the tasks or the names of others', async () => {
    const page = await look(applicant, '/tasks?of=school');
    expect(page.words).toContain('You have no open tasks.');
    expect(page.html).not.toContain('name="of"');
    expect(page.html).not.toContain('name="person"');
  });

  test('shows a Head those of their own school only', async () => {
    expect(casesIn((await look(head, '/tasks?of=school')).html)).toEqual([advertised]);
    expect(casesIn((await look(otherHead, '/tasks?of=school')).html)).toEqual([waiting]);
  });
});

describe('Without a session', () => {
  test.each(['/', '/tasks', '/cases', '/tasks.csv', '/cases.csv', '/posts', '/applications', '/notices'])(
    '%s leads to the sign-in, and nowhere else',
    async (path) => {
      const page = await browser().get(gateway.url + path, { follow: false });
      expect([page.status, page.headers.get('location')]).toEqual([303, `/sign-in?back=${encodeURIComponent(path)}`]);
    },
  );

  test('a list changes nothing, however often it is asked for', async () => {
    const { by } = await signedIn(gateway, hr);
    const { rows: before } = await gateway.engine.store.pool.query('select count(*) from events');
    for (const path of ['/', '/tasks', '/cases', '/cases.csv']) await by.get(gateway.url + path);
    expect((await gateway.engine.store.pool.query('select count(*) from events')).rows).toEqual(before);
  });
});
