import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { StreamId } from '#libs/kernel/index.js';
import { looksAt } from '#libs/reads/query.js';
import * as facts from '../access/post-facts.js';
import * as ways from '../access/post-ways.js';
import { pdf } from '../documents/samples.js';
import { person } from '../gateway/client.js';
import { sender } from '../gateway/files.js';
import { applicant, ceo, head, hr, startGateway, type Gateway } from '../gateway/gateway.js';
import { demoId, seeded } from '../gateway/seed.js';
import { readers, type Look } from './case-reader.js';

const first = demoId(facts.first);
let gateway: Gateway;
let look: Look;
let stream: StreamId;
beforeAll(async () => {
  gateway = await startGateway('reads pages');
  look = readers(gateway);
}, 180_000);
beforeEach(async () => void (stream = await seeded(gateway, ways.wholeWay.slice(0, -2))));
afterAll(() => gateway?.close());

const api = async (staff: string, path: string) => (await person(gateway, staff)).get(`/cases/${stream}${path}`);
/** Who looked at what, each once. */
const taken = async () => {
  await gateway.engine.store.reads!.flush();
  const rows = await looksAt(gateway.engine.store.pool, stream, 200);
  return [...new Set(rows.map(({ reader, what }) => `${reader} ${what}`))].sort();
};

describe('Is taken down who is shown', () => {
  test('statements, reasons and scores over the API', async () => {
    await api(hr, '/timeline');
    expect(await taken()).toEqual([`${hr} reason`, `${hr} statement`]);
    await api(ceo, '/interviews');
    await api(head, '/matrix');
    expect(await taken()).toEqual(expect.arrayContaining([`${ceo} scores`, `${head} statement`]));
  });

  test('the same on pages', async () => {
    await look(hr, `/cases/${stream}/timeline`);
    await look(ceo, `/cases/${stream}/applicants/${facts.appOf(facts.winner)}`);
    expect(await taken()).toEqual([
      `${ceo} reason`,
      `${ceo} scores`,
      `${ceo} statement`,
      `${hr} reason`,
      `${hr} statement`,
    ]);
  });

  test('a past state, of the API and of a page, with its version', async () => {
    await api(hr, '?version=3');
    await look(ceo, `/cases/${stream}?version=4`);
    await gateway.engine.store.reads!.flush();
    const rows = await looksAt(gateway.engine.store.pool, stream, 50);
    expect(rows.filter(({ what }) => what === 'past-state').map(({ reader, about }) => [reader, about])).toEqual([
      [ceo, '4'],
      [hr, '3'],
    ]);
  });

  test('a document, when it is opened', async () => {
    const officer = await sender(gateway, hr);
    const { body } = await officer.attach(stream, 'case', { bytes: pdf(), name: 'Plan.pdf' });
    expect(await taken()).toEqual([]);
    await officer.fetch(body.document);
    expect(await taken()).toEqual([`${hr} document`]);
    expect((await look(hr, `/cases/${stream}/reads`)).table('Looks at this case')[1]).toContain('A document: Plan.pdf');
  });
});

describe('Is not taken down', () => {
  test('what an applicant sees of their own part', async () => {
    await api(applicant, '/timeline');
    await look(applicant, `/cases/${stream}`);
    expect(await taken()).toEqual([]);
  });

  test('what was refused, or holds nothing of it', async () => {
    await api('staff-060', '/timeline');
    await api(hr, '/panel');
    await look(hr, `/cases/${stream}/tasks`);
    expect(await taken()).toEqual([]);
  });
});

describe('The page “Who looked at what”', () => {
  test('names readers and what they saw, latest first, and holds none of its words', async () => {
    await api(ceo, '/timeline');
    const page = await look(hr, `/cases/${stream}/reads`);
    expect(page.h1).toBe('Deputy Head');
    const lines = page.table('Looks at this case').slice(1);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join()).toMatch(/The statement of an application: Fiona Ghosh/);
    expect(page.html).not.toContain('words-');
    expect(page.words).toContain('Nobody has opened the advert yet.');
  });

  test('is for HR of the school and the CEO', async () => {
    const statuses = await Promise.all(
      [hr, ceo, head, first, applicant].map(async (staff) => (await look(staff, `/cases/${stream}/reads`)).status),
    );
    expect(statuses).toEqual([200, 200, 404, 404, 404]);
  });

  test('says so where nobody looked, and how many opened the advert on each day', async () => {
    await gateway.engine.store.pool.query(
      `insert into advert_views values ($1, 'staff-060', '2027-01-12', now()), ($1, 'staff-061', '2027-01-12', now()), ($1, 'staff-060', '2027-01-13', now())`,
      [stream],
    );
    const page = await look(hr, `/cases/${stream}/reads`);
    expect(page.words).toContain('Nobody has looked at anything sensitive of this case yet.');
    expect(page.table('People who opened the advert').slice(1)).toEqual([
      '13 January 2027 1 person',
      '12 January 2027 2 people',
    ]);
  });
});
