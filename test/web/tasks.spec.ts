import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commandText, doneText } from '#libs/words/index.js';
import type { StaffId } from '#libs/kernel/index.js';
import { tasksOfCase } from '#libs/read-models/task-inbox/query.js';
import * as facts from '../access/post-facts.js';
import * as ways from '../access/post-ways.js';
import { answer, person } from '../gateway/client.js';
import { applicant, ceo, hr, otherHr, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { requested, why } from '../gateway/journey.js';
import { demoId, seeded } from '../gateway/seed.js';
import { atPages, heading, said, type AtPages } from './at-forms.js';
import type { Page } from './browser.js';

const { gate, applying, closed, recusal, sifting } = facts;
let gateway: Gateway;
let asSlt: AtPages;
let asHr: AtPages;
let asCeo: AtPages;
beforeAll(async () => {
  gateway = await startGateway('web-tasks');
  asSlt = await atPages(gateway, slt);
  asHr = await atPages(gateway, otherHr);
  asCeo = await atPages(gateway, ceo);
}, 180_000);
afterAll(() => gateway?.close());

const page = (id: string, key = 'identify-post') => `/tasks/${id}/${key}`;
const nameOf = async (staff: string) => (await gateway.engine.names([staff as StaffId])).get(staff as StaffId) ?? staff;
const pathOf = ({ url }: Page) => new URL(url).pathname;
/** HR writes the description of a post that SLT has identified. */
const described = async (): Promise<string> => {
  const id = await requested(gateway);
  await answer(await person(gateway, slt), id, 'identify-post', 'identify-post', why);
  await (
    await person(gateway, hr)
  ).post(`/internal-posts/${id}/write-job-description`, {
    jobDescription: 'Leads maths.',
    criteria: [{ text: 'Has led a subject', kind: 'essential', shownBy: ['form', 'interview'] }],
  });
  return id;
};

describe('The page of a task', () => {
  test('says what is asked and why, by when, of whom, and what happens after each answer', async () => {
    const id = await requested(gateway);
    const words = said(await asSlt.get(page(id)));
    expect(words).toContain('Head of Maths, Ashgrove Mere Primary School');
    expect(words).toContain('SLT identifies the posts that lend themselves to a development opportunity');
    expect(words).toContain('Policy 002, Secondment opportunities');
    expect(words).toMatch(/Due \d{1,2} \w+ 20\d\d, \d\d:\d\d \((?:GMT|BST)\)/);
    expect(words).toMatch(/For SLT: .* others/);
    expect(words).toContain(`${commandText('IdentifyPost')} HR writes the job description`);
    expect(words.indexOf(commandText('IdentifyPost'))).toBeLessThan(words.indexOf(commandText('RefuseRequest')));
  });

  test('shows what is decided on, and what was decided before with its reasons', async () => {
    const id = await described();
    const words = said(await asSlt.get(page(id, 'approve-job-description')));
    expect(words).toContain('Leads maths.');
    expect(words).toMatch(/Has led a subject Essential/);
    const back = await asSlt.press(await asSlt.get(`${page(id, 'approve-job-description')}/send-back-job-description`), 'Continue', { reason: 'Say what leading means.' }); // prettier-ignore
    await asSlt.press(back, commandText('SendBackJobDescription'));
    const again = said(await asHr.get(page(id, 'write-job-description')));
    expect(again).toMatch(/What was decided before .*Say what leading means\./);
  });

  test('is not there for who has no part in it', async () => {
    const id = await requested(gateway);
    expect((await (await atPages(gateway, applicant)).get(page(id))).status).toBe(404);
    expect((await asSlt.get(page(id.replace(/.$/, (end) => (end === '0' ? '1' : '0'))))).status).toBe(404);
  });
});

describe('Who may not answer a task', () => {
  test('is told by which role it is answered, and who holds it', async () => {
    const id = await requested(gateway);
    const words = said(await asHr.get(page(id)));
    expect(words).toContain('Why you can’t answer this');
    expect(words).toContain('SLT may do this.');
    expect(words).toMatch(/It is for SLT: [A-Z]\w+ [A-Z]\w+/);
    expect(words).not.toContain(commandText('IdentifyPost'));
  });

  test('is told that four eyes are asked for, until the CEO lets them in', async () => {
    const asker = demoId('staff-ella');
    const id = await seeded(
      gateway,
      gate.slice(0, 1).map(({ by, event }) => facts.tell(by, event.type, { ...event.data, requestedBy: 'staff-ella' })),
    );
    const asAsker = await atPages(gateway, asker);
    expect(said(await asAsker.get(page(id)))).toContain('You took an earlier part in it');
    const form = await asCeo.get(`${page(id)}/override-exclusion`);
    expect(said(form)).toContain(await nameOf(asker));
    const check = await asCeo.press(form, 'Continue', { staff: asker, reason: 'Nobody else is there this week.' });
    const done = await asCeo.press(check, commandText('OverrideExclusion'));
    expect([pathOf(done), said(done)]).toEqual([page(id), expect.stringContaining(doneText('OverrideExclusion'))]);
    expect(said(await asAsker.get(page(id)))).not.toContain('You took an earlier part in it');
  });

  test('with a case of their own does not see it, whatever their role', async () => {
    const id = await seeded(gateway, gate, applying, closed, recusal, sifting.slice(0, 4));
    expect((await (await atPages(gateway, applicant)).get(page(id, 'sift-app-of-cal-staff-048'))).status).toBe(404);
    expect((await (await atPages(gateway, demoId(facts.conflicted))).get(page(id, 'sift-app-of-cal-staff-048'))).status).toBe(404); // prettier-ignore
  });

  test('who sifts sees the statement and the criteria, and not whose it is', async () => {
    const id = await seeded(gateway, gate, applying, closed, recusal, sifting.slice(0, 4));
    const sifter = await atPages(gateway, 'staff-048');
    const seen = await sifter.get(page(id, 'sift-app-of-cal-staff-048'));
    expect(heading(seen)).toMatch(/^Sift an application: Candidate \d$/);
    expect(said(seen).split('words-statement-staff-cal')).toHaveLength(2);
    expect(seen.text).not.toContain(await nameOf(demoId('staff-cal')));
  });
});

describe('The offer', () => {
  const told = [...ways.wholeWay.slice(0, ways.wholeWay.findIndex(({ event }) => event.type === 'OfferMade') + 1)];

  test('is put to the candidate as theirs, with no more of the case than they see', async () => {
    const id = await seeded(gateway, told);
    const tasks = await tasksOfCase(gateway.engine.store.pool, id);
    const { key, addressedTo } = tasks.find((task) => task.key.startsWith('answer-offer'))!;
    const seen = await (await atPages(gateway, addressedTo[0]!.replace('staff:', ''))).get(page(id, key));
    expect(said(seen)).toContain('Your offer');
    expect(said(seen)).toContain('Checks are clear');
    expect(said(seen)).toContain('See your part of the case');
    expect(said(seen)).not.toMatch(/The candidate has not answered|See the whole case/);
  });

  test('is told of in the third person to HR', async () => {
    const id = await seeded(gateway, told);
    const { key } = (await tasksOfCase(gateway.engine.store.pool, id)).find((task) =>
      task.key.startsWith('answer-offer'),
    )!;
    const seen = await asHr.get(page(id, key));
    expect(said(seen)).toContain('The candidate has not answered yet.');
    expect(said(seen)).toContain('See the whole case');
  });
});

describe('Beside the answers', () => {
  test('everybody whom a task is for can say something, once however often it is sent', async () => {
    const id = await requested(gateway);
    const comment = 'We spoke about <b>this</b> post & that one.';
    const before = await asSlt.get(page(id));
    const after = await asSlt.press(before, commandText('CommentOnTask'), { comment });
    await asSlt.press(before, commandText('CommentOnTask'), { comment });
    expect([pathOf(after), said(after)]).toEqual([page(id), expect.stringContaining(comment)]);
    expect(said(await asSlt.get(page(id))).split(comment)).toHaveLength(2);
    expect(after.text).not.toContain('<b>this</b>');
    const empty = await asSlt.press(await asSlt.get(page(id)), commandText('CommentOnTask'), { comment: ' ' });
    expect([empty.status, said(empty)]).toEqual([422, expect.stringContaining('There is a problem')]);
  });

  test('a task is taken and put back; nobody takes it from a page that is old', async () => {
    const id = await requested(gateway);
    const old = await asSlt.get(page(id));
    const taken = await asSlt.press(old, commandText('ClaimTask'));
    expect(said(taken)).toMatch(/Taken by You/);
    expect(said(await asSlt.press(taken, commandText('ReleaseTask')))).toContain(doneText('ReleaseTask'));
    const asOther = await atPages(gateway, 'staff-006');
    const seen = await asOther.get(page(id));
    await asSlt.press(await asSlt.get(page(id)), commandText('ClaimTask'));
    const stale = await asOther.press(seen, commandText('ClaimTask'));
    expect(stale.status).toBe(409);
    expect(said(stale)).toContain(await nameOf(slt));
  });

  test('a task is handed to somebody whom it is for, who finds it theirs', async () => {
    const id = await requested(gateway);
    const form = await asSlt.get(`${page(id)}/hand-over-task`);
    expect(said(form)).toContain(await nameOf('staff-006'));
    const done = await asSlt.press(form, commandText('HandOverTask'), { to: 'staff-006', reason: 'I am away.' });
    expect([pathOf(done), said(done)]).toEqual([page(id), expect.stringContaining(`Taken by ${await nameOf('staff-006')}`)]); // prettier-ignore
    expect(said(await (await atPages(gateway, 'staff-006')).get(page(id)))).toContain('Taken by You');
  });

  test('HR puts a task first and moves its date; others are not offered that', async () => {
    const id = await requested(gateway);
    expect((await asSlt.get(page(id))).text).not.toContain('prioritise-task');
    const form = await asHr.get(`${page(id)}/prioritise-task`);
    expect(said(await asHr.press(form, commandText('PrioritiseTask')))).toContain('High priority');
    expect((await asSlt.get(`${page(id)}/prioritise-task`)).status).toBe(403);
  });
});
