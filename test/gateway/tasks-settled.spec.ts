import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { person, type Answer } from './client.js';
import { applicant, ceo, hr, otherHr, otherSlt, slt, startGateway, type Gateway } from './gateway.js';
import { requested } from './journey.js';

const task = 'identify-post';
let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway('tasks_settled');
}, 180_000);
afterAll(() => gateway?.close());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const settle = async (
  staff: string,
  stream: string,
  command: string,
  body: object,
  version?: number,
): Promise<Answer> =>
  (await person(gateway, staff)).post(
    `/internal-posts/${stream}/${command}`,
    { task, ...body },
    version === undefined ? {} : { 'if-match': `"${version}"` },
  );
const read = async (staff: string, stream: string) => (await person(gateway, staff)).get(`/tasks/${stream}/${task}`);
const refuseIt = async (staff: string, stream: string, version: number) =>
  (await person(gateway, staff)).post(
    `/internal-posts/${stream}/refuse-request`,
    { reason: 'Not this year.' },
    { 'if-match': `"${version}"` },
  );
const said = ({ status, body }: Answer) => [status, body.refusal];

describe('E27 over HTTP: a task that was handed over', () => {
  test('is refused to a stale page with 409 and who holds it now', async () => {
    const stream = await requested(gateway);
    expect((await settle(slt, stream, 'hand-over-task', { to: otherSlt }, 1)).status).toBe(200);
    const stale = await refuseIt(slt, stream, 1);
    expect([stale.status, stale.body.refusal, stale.body.facts.claimedBy]).toEqual([409, 'TaskChanged', otherSlt]);
    expect(stale.body.facts.changes).toMatchObject([{ type: 'TaskHandedOver', by: { person: slt } }]);
    expect((await refuseIt(otherSlt, stream, (await read(otherSlt, stream)).body.version)).status).toBe(200);
  });

  test('goes only to somebody who may answer it', async () => {
    const stream = await requested(gateway);
    const answer = await settle(slt, stream, 'hand-over-task', { to: applicant }, 1);
    expect([...said(answer), answer.body.facts.because]).toEqual([409, 'CannotAnswer', 'not-asked']);
  });
});

describe('HR', () => {
  test('moves a due date and ranks a task, and everybody sees it', async () => {
    const stream = await requested(gateway);
    const dueAt = inDays(30);
    expect((await settle(otherHr, stream, 'reschedule-task', { due: dueAt, reason: 'A school is shut.' })).status).toBe(
      200,
    );
    expect((await settle(otherHr, stream, 'prioritise-task', { priority: 'high' })).status).toBe(200);
    expect((await read(slt, stream)).body).toMatchObject({ dueAt, priority: 'high', version: 3 });
  });

  test('is told what is wrong with a date', async () => {
    const stream = await requested(gateway);
    const move = (due: string) => settle(hr, stream, 'reschedule-task', { due, reason: 'A word.' });
    expect(said(await move(inDays(-1)))).toEqual([409, 'DueInThePast']);
    expect(said(await move(inDays(400)))).toEqual([409, 'DueTooFarAhead']);
    expect(said(await settle(slt, stream, 'reschedule-task', { due: inDays(1), reason: 'A word.' }))).toEqual([403, 'NotAuthorised']); // prettier-ignore
  });
});

describe('The CEO', () => {
  test('lets somebody answer whom four eyes exclude; the task shows it', async () => {
    const stream = await requested(gateway);
    const lift = (staff: string, whose: string) =>
      settle(staff, stream, 'override-exclusion', { staff: whose, reason: 'Nobody else is there.' });
    expect(said(await lift(slt, hr))).toEqual([403, 'NotAuthorised']);
    expect(said(await lift(ceo, slt))).toEqual([409, 'NotExcluded']);
    expect((await lift(ceo, hr)).status).toBe(200);
    expect((await read(slt, stream)).body.lifted).toEqual([hr]);
  });
});

describe('A comment', () => {
  test('is read in the timeline by who decides, and makes no page stale', async () => {
    const stream = await requested(gateway);
    const comment = 'I taught there for a year.';
    expect((await settle(slt, stream, 'comment-on-task', { comment })).status).toBe(200);
    const { body } = await (await person(gateway, otherSlt)).get(`/cases/${stream}/timeline`);
    expect(body.items.at(-1)).toMatchObject({ type: 'TaskCommented', data: { task, by: slt }, texts: { comment } });
    expect((await refuseIt(otherSlt, stream, 1)).status).toBe(200);
  });

  test('is not for those whom nobody asked', async () => {
    const stream = await requested(gateway);
    expect(said(await settle(otherHr, stream, 'comment-on-task', { comment: 'A word.' }))).toEqual([
      403,
      'NotAuthorised',
    ]);
  });
});
