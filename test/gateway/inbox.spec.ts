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

type Item = {
  case: string;
  key: string;
  version: number;
  overdue: boolean;
  claimedBy: string | null;
  title: string;
  forMe: boolean;
};
const why = { because: 'A wide post.', evidence: 'The plan of the school.' };
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
    await answer(await person(gateway, slt), stream, 'identify-post', 'identify-post', why);
    expect((await inbox(slt)).some((task) => task.case === stream)).toBe(false);
    expect((await inbox(hr)).find((task) => task.case === stream)).toMatchObject({
      key: 'write-job-description',
      version: 2,
    });
  });

  test('says where each answer is posted, and those addresses are right', async () => {
    const stream = await requested(gateway);
    const leader = await person(gateway, slt);
    const { body, headers } = await leader.get(`/tasks/${stream}/identify-post`);
    expect(body.answers).toEqual([
      { command: 'IdentifyPost', path: `/internal-posts/${stream}/identify-post` },
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
    expect((await (await person(gateway, hr)).get(`/tasks/${stream}/identify-post`)).body.forMe).toBe(false);
    expect((await (await person(gateway, applicant)).get(`/tasks/${stream}/identify-post`)).status).toBe(404);
  });

  test('puts what I have claimed first, then what is due first', async () => {
    const streams: string[] = [];
    for (const title of ['One', 'Two', 'Three']) streams.push(await requested(gateway, { ...post, title }));
    const leader = await person(gateway, slt);
    await leader.post(`/internal-posts/${streams[2]}/claim-task`, { task: 'identify-post' }, { 'if-match': '"1"' });
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

  test('is searched by words of the title, by priority, by who has a task and by when it is due', async () => {
    const stream = await requested(gateway, { title: 'Leader of Sixth Form', school: 'school-dunmarsh' });
    const cases = async (query: string) =>
      (await inbox(slt, `?school=school-dunmarsh&${query}`)).map((task) => task.case);
    const leader = await person(gateway, slt);
    expect(await Promise.all(['q=SIXTH', 'q=lead%20form', 'q=maths', 'q=%25%25'].map(cases))).toEqual([
      [stream],
      [stream],
      [],
      [],
    ]);
    const due = (await leader.get(`/tasks/${stream}/identify-post`)).body.dueAt as string;
    expect(await cases(`dueBefore=${due}`)).toEqual([]);
    expect(await cases(`dueBefore=${new Date(Date.parse(due) + 1).toISOString()}`)).toEqual([stream]);
    expect(await Promise.all(['claimed=me', 'claimed=nobody'].map(cases))).toEqual([[], [stream]]);
    await leader.post(`/internal-posts/${stream}/claim-task`, { task: 'identify-post' }, { 'if-match': '"1"' });
    expect(await Promise.all(['claimed=me', 'claimed=nobody'].map(cases))).toEqual([[stream], []]);
    expect((await inbox(otherSlt, '?claimed=others&school=school-dunmarsh')).map((task) => task.case)).toEqual([
      stream,
    ]);
    await (await person(gateway, hr)).post(`/internal-posts/${stream}/prioritise-task`, { task: 'identify-post', priority: 'high' }); // prettier-ignore
    expect(await Promise.all(['priority=high', 'priority=normal'].map(cases))).toEqual([[stream], []]);
    expect((await inbox(otherSlt))[0]).toMatchObject({ case: stream, priority: 'high' });
  });

  test.each(['q=a', 'claimed=maybe', 'dueBefore=tomorrow', 'priority=top', 'of=trust', 'more=1'])(
    'refuses ?%s with what is wrong',
    async (query) => {
      const { status, body } = await (await person(gateway, slt)).get(`/tasks?${query}`);
      expect([status, body.type]).toEqual([400, '/problems/InvalidRequest']);
    },
  );

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

describe('The open tasks of a school', () => {
  test('are found by who oversees it, with which are theirs to answer', async () => {
    const stream = await requested(gateway, { title: 'Head of Year', school: 'school-elderwold' });
    const found = async (staff: string) =>
      (await inbox(staff, '?of=school&q=head%20of%20year'))
        .filter((task) => task.key === 'identify-post')
        .map((task) => [task.case, task.forMe]);
    expect(await found(hr)).toEqual([[stream, false]]);
    expect(await found(slt)).toEqual([[stream, true]]);
    expect(await found('staff-014')).toEqual([[stream, true]]);
    expect(await found('staff-015')).toEqual([]);
  });

  test('are hidden from who oversees it and applies there themselves', async () => {
    const stream = await requested(gateway, {
      title: 'Head of Music',
      school: 'school-foxhythe',
      reason: 'It is urgent.',
    });
    const officer = await person(gateway, hr);
    const colleague = await person(gateway, otherSlt);
    const criteria = [{ text: 'Has led a team', kind: 'essential', shownBy: ['form', 'interview'] }];
    const closesAt = new Date(Date.now() + 60 * 86_400_000).toISOString();
    const given = [
      await officer.post(`/internal-posts/${stream}/write-job-description`, {
        jobDescription: 'Lead music.',
        criteria,
      }),
      await answer(await person(gateway, slt), stream, 'approve-job-description', 'approve-job-description', {
        version: 1,
      }),
      await answer(officer, stream, 'open-advert', 'open-advert', { closesAt }),
    ];
    const open = async (staff: string) => (await pages(staff, '/tasks?of=school&q=music&limit=1')).flat().length;
    const before = await open(otherSlt);
    given.push(await colleague.post(`/internal-posts/${stream}/apply`, { statement: 'I play the organ.' }));
    expect(given.map(({ status, body }) => body.refusal ?? status)).toEqual([200, 200, 200, 200]);
    expect([before > 0, await open(otherSlt), (await open(slt)) > 0]).toEqual([true, 0, true]);
  });

  test('are nothing that other staff may ask for', async () => {
    const { status, body } = await (await person(gateway, applicant)).get('/tasks?of=school');
    expect([status, body.facts]).toEqual([403, { needs: ['HR', 'SLT', 'CEO', 'Head'] }]);
  });
});

describe('The case behind a task', () => {
  test('is shown to whoever must decide, for as long as they must', async () => {
    const stream = await requested(gateway);
    const elsewhere = await person(gateway, otherHead);
    expect((await inbox(otherHead)).some((task) => task.case === stream)).toBe(true);
    expect((await elsewhere.get(`/cases/${stream}`)).body.view).toBe('whole');
    await answer(elsewhere, stream, 'identify-post', 'identify-post', why);
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
