import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { StreamId } from '#libs/kernel/index.js';
import { person } from '../gateway/client.js';
import { applicant, hr, startGateway, type Gateway } from '../gateway/gateway.js';
import { atPages, heading, said, type AtPages } from './at-forms.js';
import { boats, boatsAnew, policiesIn, publishBoats } from './policy-scene.js';

const before = (text: string) =>
  text.replace('12 March 2026', '12 March 2023').replace('12 March 2028', '12 March 2025');
const step1 = '/clauses/002/secondment-opportunities-step-1';
let gateway: Gateway;
let post: string;
let policy: StreamId;
let first: string;
let atHr: AtPages;
let atApplicant: AtPages;
const warnings = async (): Promise<readonly { warning: string; due?: string; since?: string }[]> =>
  (await (await person(gateway, hr)).get(`/cases/${post}`)).body.warnings;

beforeAll(async () => {
  gateway = await startGateway('web-clauses');
  const { register, read, give } = policiesIn(gateway);
  policy = await register({
    title: 'Paper Boats Policy',
    reference: '002',
    owner: { staff: applicant },
    authoriser: 'CEO',
  });
  first = await read(policy, before(boats));
  const adopted = { approvedOn: { precision: 'day', value: '2023-03-12' }, body: 'CEO', minuteRef: 'B/12' };
  await give(hr, policy, 'RecordAdoption', adopted);
  const answer = await (
    await person(gateway, hr)
  ).post('/internal-posts', { title: 'Deputy Head', school: 'school-ashgrove', posts: 1, reason: 'It falls vacant.' });
  post = answer.body.case as string;
  atHr = await atPages(gateway, hr);
  atApplicant = await atPages(gateway, applicant);
}, 180_000);
afterAll(() => gateway?.close());

test('E82: a running case whose policy is overdue goes on and shows the warning on its page, its task and in JSON', async () => {
  expect(await warnings()).toEqual([]);
  expect(said(await atHr.get(`/cases/${post}`))).not.toContain('overdue for review');
  await policiesIn(gateway).give('process', policy, 'MarkOverdue', {});
  const words =
    /Policy 002, Paper Boats Policy, is overdue for review since 12 March 2025; it stays in force\. This case goes on under version \d+ of the rules \(demo-trust\)\./;
  expect(said(await atHr.get(`/cases/${post}`))).toMatch(words);
  const tasks = (await (await person(gateway, hr)).get(`/cases/${post}`)).body.tasks as readonly { key: string }[];
  expect(tasks.length).toBeGreaterThan(0);
  const task = `/tasks/${post}/${tasks[0]!.key}`;
  expect(said(await atHr.get(task))).toMatch(words);
  expect((await atHr.get(task)).text).toContain(`href="${step1}"`);
  expect(await warnings()).toEqual([
    { policy, reference: '002', title: 'Paper Boats Policy', warning: 'overdue', due: '2025-03-12' },
  ]);
});

test('R04: the page of a clause shows every task and case that stands on it to who may see them, and what people do because of it', async () => {
  const shown = await atHr.get(step1);
  expect(heading(shown)).toBe('Policy 002, Secondment opportunities, step 1');
  expect(shown.text).toContain(`href="/cases/${post}"`);
  expect(shown.text).toMatch(new RegExp(`href="/tasks/${post}/[a-z-]+"`));
  expect(said(shown)).toContain('Paper Boats Policy In force, overdue since 12 March 2025');
  expect(said(shown)).toContain('Write the job description');
  const { body } = await (await person(gateway, hr)).get(step1);
  expect(body).toMatchObject({ of: '002', tasks: [{ case: post }], cases: [{ case: post }] });
  expect(body.cited).toContainEqual({ process: 'internal-post', command: 'WriteJobDescription' });
  expect((await (await person(gateway, applicant)).get(step1)).body).toMatchObject({ tasks: [], cases: [] });
  const hidden = await atApplicant.get(step1);
  expect(hidden.text).not.toContain(post);
  expect(said(hidden)).toContain('No case that you see whole stands on it');
  expect((await atHr.get('/clauses/002/nothing-of-the-kind')).status).toBe(404);
});

test('R04: clauses are narrowed by policy and by clause, with how much is open because of each', async () => {
  const all = said(await atHr.get('/clauses'));
  expect(all).toMatch(/Policy 002, Secondment opportunities, step 1 1 open task in 1 case\./);
  const of = said(await atHr.get('/clauses?policy=law'));
  expect(of).toContain('Law: Education and Skills Act 2008, section 128');
  const { text } = await atHr.get('/clauses?policy=002&clause=002/secondment-opportunities-step-1');
  expect([...text.matchAll(/<h3[^>]*><a[^>]*href="([^"]*)"/g)].map(([, href]) => href)).toEqual([step1]);
});

test('E82: a newer version since the case began is told, and the case goes on', async () => {
  const { give, draft } = policiesIn(gateway);
  await give(hr, policy, 'OpenReview', { reason: 'It is late.' });
  const second = await draft(policy, before(boatsAnew), 'minor');
  await publishBoats(gateway, { boats: policy, versions: [first, second] } as never);
  const newer = (await warnings()).find(({ warning }) => warning === 'newer-version');
  expect(newer?.since).toBe(gateway.engine.now().slice(0, 10));
  expect(said(await atHr.get(`/cases/${post}`))).toContain(
    'A newer version of policy 002, Paper Boats Policy, has been in force since',
  );
});
