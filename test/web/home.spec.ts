import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { instant, type Instant, type SchoolId, type StaffId, type StreamId } from '#libs/kernel/index.js';
import type { TaskItem } from '#libs/read-models/task-inbox/query.js';
import { put } from '../gateway/inbox-rows.js';
import { applicant, hr, otherHr, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { appliedFor, moveOn, requested } from '../gateway/journey.js';
import { person } from '../gateway/client.js';
import { until } from '../support/wait.js';
import { readers, type Look } from './case-reader.js';

let gateway: Gateway;
let look: Look;
let waiting: string;
beforeAll(async () => {
  gateway = await startGateway('web-home');
  look = readers(gateway);
  waiting = await requested(gateway);
  await appliedFor(gateway);
}, 180_000);
afterAll(() => gateway?.close());

const identify = 'Answer the request for Head of Maths';

describe('What needs me', () => {
  test('is what I have to do, under a heading that says how pressing it is, with a link to it', async () => {
    const page = await look(slt, '/');
    expect([page.status, page.h1]).toEqual([200, 'What needs me']);
    expect(page.under('Due this week (1)')).toContain(identify);
    expect(page.links(identify)).toEqual([`/tasks/${waiting}/identify-post`]);
    expect(page.under('Due this week')).toContain('due in 5 days');
  });

  test('says what waits for others at the schools that I oversee, and for whom', async () => {
    const page = await look(hr, '/');
    expect(page.under('Due this week')).toContain('Set up the panel for Head of Maths');
    expect(page.under('Waiting for others')).toMatch(new RegExp(`${identify} ?, waits for SLT Ashgrove`));
    expect(page.links(identify)).toEqual([`/tasks/${waiting}/identify-post`]);
    expect(page.under('Waiting for others')).toContain('Waits for SLT.');
    expect(page.under('Due this week')).not.toContain(identify);
  });

  test('shows an applicant how far their case has come, and where the posts are', async () => {
    const page = await look(applicant, '/');
    expect(page.words).toContain('Nothing needs you now.');
    expect(page.words).toContain('it shows up here; where your trust sends e-mail you get one too.');
    expect(page.links('look at the posts that are open to you')).toEqual(['/posts']);
    expect(page.under('Waiting for others')).toContain('Head of Maths, Ashgrove Mere Primary School Advertised');
  });

  test('sets what I have taken apart, and leaves what a colleague has taken to them', async () => {
    const id = await panelCase();
    const colleague = await person(gateway, otherHr);
    const seen = (await colleague.get(`/tasks/${id}/set-up-panel`)).headers.get('etag') ?? '';
    await colleague.post(`/internal-posts/${id}/claim-task`, { task: 'set-up-panel' }, { 'if-match': seen });
    expect((await look(otherHr, '/')).under('Due this week')).toContain('Taken by you');
    const other = await look(hr, '/');
    expect(other.under('Due this week')).not.toContain('Set up the panel');
    expect(other.under('Waiting for others')).toMatch(/Set up the panel.* Taken by Aisha Pettit/);
  });

  test('puts what is late first', async () => {
    await moveOn(gateway, 6);
    await until(
      'the gateway knows of the new time',
      async () => Date.parse(gateway.engine.now()) > Date.now() + 5 * 86_400_000,
    );
    const { words } = await look(slt, '/');
    expect(words).toContain('Overdue (1)');
    expect(words).toMatch(/days? late/);
  });
});

const panelCase = async (): Promise<string> => {
  const { rows } = await gateway.engine.store.pool.query<{ id: string }>(
    `select stream_id as id from tasks where task_key = 'set-up-panel'`,
  );
  return rows[0]!.id;
};

describe('With very many tasks', () => {
  let now: Instant;
  const day = (n: number) => instant(Date.parse(now) + n * 86_400_000);
  const task = (i: number, more: Partial<TaskItem>): TaskItem => ({
    case: `internal-post-${String(i).padStart(8, '0')}-0000-4000-8000-000000000000` as StreamId,
    key: 'open-advert',
    version: 1,
    process: 'internal-post',
    school: 'school-ashgrove' as SchoolId,
    title: `Post ${i}`,
    answers: ['OpenAdvert'],
    clause: '002 §Secondment opportunities, step 2',
    addressedTo: ['HR@school-ashgrove'],
    excluded: [] as StaffId[],
    lifted: [],
    claimedBy: null,
    priority: 'normal',
    dueAt: null,
    openedAt: now,
    ...more,
  });
  const tasks = (from: number, many: number, more: Partial<TaskItem>) =>
    Array.from({ length: many }, (_, i) => task(from + i, more));

  beforeAll(async () => {
    now = gateway.engine.now();
    await put(gateway.engine.store.pool, [
      ...tasks(0, 150, { dueAt: day(-2), openedAt: day(-9) }),
      ...tasks(200, 3, { dueAt: day(3), openedAt: day(-9) }),
      ...tasks(300, 1, {}),
      ...tasks(400, 12, { dueAt: day(40), openedAt: day(-30) }),
      ...tasks(500, 1, { dueAt: day(-3), openedAt: day(-9), priority: 'high' }),
    ]);
  });

  test('each stands under one heading, counted to a hundred, ten of them shown with a way to the others', async () => {
    const page = await look(hr, '/');
    const counts = [...page.words.matchAll(/(Overdue|Due this week|New|Later) \((\d+\+?)\)/g)].map((one) => one[0]);
    expect(counts).toEqual(['Overdue (100+)', 'Due this week (3)', 'New (1)', 'Later (12)']);
    expect(page.under('New')).toContain('Open the advert for Post 300');
    expect(page.under('Overdue').match(/Open the advert/g)).toHaveLength(10);
    expect(page.under('Overdue')).toContain('These are the first 10 of 100+.');
    expect(page.links('See all your tasks')).toEqual(['/tasks', '/tasks']);
  });

  test('what has a high priority comes first under its heading, and says so', async () => {
    expect((await look(hr, '/')).under('Overdue')).toMatch(
      /^Overdue \(100\+\) Open the advert for Post 500 .*?High priority/,
    );
  });
});
