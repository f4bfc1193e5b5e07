import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answer, caller, person } from './client.js';
import {
  applicant,
  head,
  otherHead,
  hr,
  otherApplicant,
  otherHr,
  otherSlt,
  slt,
  startGateway,
  type Gateway,
} from './gateway.js';
import { moveOn, post, requested } from './journey.js';

type Item = { case: string; key: string; version: number; overdue: boolean; claimedBy: string | null; title: string };
let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway('inbox');
}, 180_000);
afterAll(() => gateway?.close());
const inbox = async (staff: string, query = ''): Promise<Item[]> =>
  (await (await person(gateway, staff)).get(`/tasks${query}`)).body.items;
const pages = async (staff: string, path: string): Promise<Item[][]> => {
  const who = await person(gateway, staff);
  const all: Item[][] = [];
  for (let next: string | null = ''; next !== null;) {
    const { body }: { body: { items: Item[]; next: string | null } } = await who.get(
      next ? `${path}&cursor=${next}` : path,
    );
    all.push(body.items);
    next = body.next;
  }
  return all;
};

describe('The inbox', () => {
  test('holds a task for everybody who may answer it, and for nobody else', async () => {
    const stream = await requested(gateway);
    const has = async (staff: string) => (await inbox(staff)).some((task) => task.case === stream);
    expect(await Promise.all([slt, otherSlt, head].map(has))).toEqual([true, true, true]);
    expect(await Promise.all([hr, otherHr, applicant, otherApplicant].map(has))).toEqual([false, false, false, false]);
  });

  test('moves on with the case', async () => {
    const stream = await requested(gateway);
    await answer(await person(gateway, slt), stream, 'approve-request', 'approve-request', {});
    expect((await inbox(slt)).some((task) => task.case === stream)).toBe(false);
    expect((await inbox(hr)).find((task) => task.case === stream)).toMatchObject({ key: 'open-advert', version: 2 });
  });

  test('says where each answer is posted, and those addresses are right', async () => {
    const stream = await requested(gateway);
    const leader = await person(gateway, slt);
    const { body, headers } = await leader.get(`/tasks/${stream}/approve-request`);
    expect(body.answers).toEqual([
      { command: 'ApproveRequest', path: `/internal-posts/${stream}/approve-request` },
      { command: 'RefuseRequest', path: `/internal-posts/${stream}/refuse-request` },
    ]);
    expect(headers.get('etag')).toBe(`"${body.version}"`);
    const refused = await leader.post(
      body.answers[1].path,
      { reason: 'Not this year.' },
      { 'if-match': headers.get('etag')! },
    );
    expect(refused.status).toBe(200);
  });

  test('shows a task to who oversees its case, also when it is not for them', async () => {
    const stream = await requested(gateway);
    expect((await (await person(gateway, hr)).get(`/tasks/${stream}/approve-request`)).body.forMe).toBe(false);
    expect((await (await person(gateway, applicant)).get(`/tasks/${stream}/approve-request`)).status).toBe(404);
  });

  test('puts what I have claimed first, then what is due first', async () => {
    const streams: string[] = [];
    for (const title of ['One', 'Two', 'Three']) streams.push(await requested(gateway, { ...post, title }));
    const leader = await person(gateway, slt);
    await leader.post(`/internal-posts/${streams[2]}/claim-task`, { task: 'approve-request' }, { 'if-match': '"1"' });
    const mine = await inbox(slt);
    expect(mine[0]).toMatchObject({ case: streams[2], claimedBy: slt });
    const rest = mine.slice(1).map((task) => task.case);
    expect(rest.indexOf(streams[0]!)).toBeLessThan(rest.indexOf(streams[1]!));
    const theirs = await inbox(otherSlt);
    expect(theirs[0]?.case).not.toBe(streams[2]);
    expect(theirs.find((task) => task.case === streams[2])?.claimedBy).toBe(slt);
  });

  test('is read page by page in the same order, each task once', async () => {
    const whole = (await pages(slt, '/tasks?limit=200')).flat();
    const byTwo = await pages(slt, '/tasks?limit=2');
    expect(whole.length).toBeGreaterThan(4);
    expect(byTwo.flat()).toEqual(whole);
    expect(byTwo.every((page, i) => page.length === 2 || i === byTwo.length - 1)).toBe(true);
  });

  test('is filtered by school and by process', async () => {
    const there = await requested(gateway, { title: 'Elsewhere', school: 'school-brindlewick' });
    expect((await inbox(slt, '?school=school-brindlewick')).map((task) => task.case)).toEqual([there]);
    expect((await inbox(slt, '?process=internal-post&school=school-brindlewick')).length).toBe(1);
    expect(await inbox(slt, '?school=school-copperfen')).toEqual([]);
  });

  test('says what is overdue once the trust’s clock has passed it', async () => {
    expect((await inbox(slt)).some((task) => task.overdue)).toBe(false);
    await moveOn(gateway, 10);
    for (let tries = 0; tries < 100 && !(await inbox(slt)).every((task) => task.overdue); tries++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await inbox(slt)).every((task) => task.overdue)).toBe(true);
  });

  test('is not for services', async () => {
    const { status, body } = await caller(gateway, await gateway.serviceToken('bench')).get('/tasks');
    expect([status, body.facts]).toEqual([403, { needs: 'a person' }]);
  });
});

describe('The case behind a task', () => {
  test('is shown to whoever must decide, for as long as they must', async () => {
    const stream = await requested(gateway);
    const elsewhere = await person(gateway, otherHead);
    expect((await inbox(otherHead)).some((task) => task.case === stream)).toBe(true);
    expect((await elsewhere.get(`/cases/${stream}`)).body.view).toBe('whole');
    await answer(elsewhere, stream, 'approve-request', 'approve-request', {});
    expect((await elsewhere.get(`/cases/${stream}`)).status).toBe(404);
  });
});

describe('The list of cases', () => {
  test('is stable while cases are opened and changed: each once, latest first', async () => {
    const before = (await pages(hr, '/cases?limit=200')).flat();
    const who = await person(gateway, hr);
    const seen: Item[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body }: { body: { items: Item[]; next: string | null } } = await who.get(
        `/cases?limit=2${next && `&cursor=${next}`}`,
      );
      seen.push(...body.items);
      next = body.next;
      await requested(gateway, { ...post, title: 'Opened meanwhile' });
      const last = before.at(-1)!;
      await who.post(`/internal-posts/${last.case}/cancel-post`, { reason: 'Changed meanwhile.' });
    }
    expect(seen.map((item) => item.case)).toEqual(before.map((item) => item.case));
  });

  test('is filtered by status, school, process and whether it is open', async () => {
    const titles = async (query: string) =>
      (await pages(hr, `/cases?limit=200&${query}`)).flat().map((item) => item.title);
    expect(await titles('school=school-brindlewick')).toEqual(['Elsewhere']);
    expect(new Set(await titles('status=Cancelled&open=false'))).toEqual(new Set(['Head of Maths']));
    expect(await titles('status=Cancelled&open=true')).toEqual([]);
    expect((await titles('process=internal-post&open=true')).length).toBeGreaterThan(3);
  });
});
