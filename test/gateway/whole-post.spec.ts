import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StaffId } from '#libs/kernel/index.js';
import { problemAnswer } from '../../apps/gateway/queries/schemas.js';
import { marks } from '../journeys/moves/sift.js';
import { applicationOf } from '../journeys/moves/file.js';
import { declared, panelSetUp } from '../journeys/moves/panel.js';
import type { Post } from '../journeys/trust.js';
import { person, type Answer } from './client.js';
import {
  applicant,
  freshKey,
  head,
  hr,
  otherApplicant,
  otherHead,
  slt,
  startGateway,
  type Gateway,
} from './gateway.js';
import { appliedFor, panel, requested, why } from './journey.js';
import { postOf } from './on-gateway.js';

let gateway: Gateway;
let sifting: Post;
let application: string;
const dayMs = 86_400_000;
beforeAll(async () => {
  gateway = await startGateway('whole_post');
  sifting = postOf(gateway, await appliedFor(gateway));
  await panelSetUp(sifting, panel);
  await sifting.waitUntil(new Date((await sifting.now()) + 9 * dayMs).toISOString());
  application = await applicationOf(sifting, applicant as StaffId);
}, 180_000);
afterAll(() => gateway?.close());

const gives = async (who: string, command: string, body: object, stream = sifting.id, ifMatch?: string) =>
  (await person(gateway, who)).post(
    `/internal-posts/${stream}/${command}`,
    body,
    ifMatch ? { 'if-match': ifMatch } : {},
  );
const isProblem = ({ status, headers, body }: Answer, wanted: number, refusal: string) => {
  expect([status, body.refusal, body.type]).toEqual([wanted, refusal, `/problems/${refusal}`]);
  expect(headers.get('content-type')).toBe('application/problem+json');
  expect(problemAnswer.safeParse(body).success).toBe(true);
  expect(body.clause).toMatch(/^002 §/);
};

describe('A double click', () => {
  test('at once, on a command with texts about people in it, is one event and one answer', async () => {
    const stream = await requested(gateway);
    const leader = await person(gateway, slt);
    const sent = { 'idempotency-key': freshKey(), 'if-match': '"1"' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => leader.post(`/internal-posts/${stream}/identify-post`, why, sent)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(answers.filter(({ body }) => !body.repeated)).toHaveLength(1);
    expect(new Set(answers.map(({ body }) => JSON.stringify([body.version, body.events]))).size).toBe(1);
  });

  test('on a command that a person gives once, with another key, is told what stands', async () => {
    const again = await gives(applicant, 'apply', { statement: 'Once more.' });
    isProblem(again, 409, 'AlreadyApplied');
    expect(again.body.facts).toEqual({ application });
  });
});

describe('A refusal of the selection', () => {
  test('says what the matrix lacks before anybody decides on it', async () => {
    const answer = await gives(hr, 'confirm-none-meets', {});
    isProblem(answer, 409, 'MatrixIncomplete');
    expect(answer.body.facts.missing).toHaveLength(2);
  });

  test('says which rules a panel breaks', async () => {
    const stream = await appliedFor(gateway);
    const task = await (await person(gateway, hr)).get(`/tasks/${stream}/set-up-panel`);
    const members = [{ staff: head, chair: true, sifts: true }];
    const answer = await gives(hr, 'set-up-panel', { members }, stream, task.headers.get('etag')!);
    isProblem(answer, 409, 'PanelRulesNotMet');
    expect(answer.body.facts.red).toEqual(expect.arrayContaining(['TooFewMembers', 'TooFewSifters']));
  });

  test('lets nobody sift who has not said whether they have an interest, nor who is not on the panel', async () => {
    const body = { application, marks: marks(true), reasons: 'Shown.' };
    for (const who of ['staff-007', otherHead])
      expect([who, (await gives(who, 'sift-application', body, sifting.id, '"1"')).status]).not.toEqual([who, 200]);
  });

  test('tells a sifter which criteria are not marked, and one who has sifted that the task is gone', async () => {
    await declared(sifting, panel);
    const sifter = await person(gateway, 'staff-007');
    const task = await sifter.get(`/tasks/${sifting.id}/sift-${application}-staff-007`);
    const etag = task.headers.get('etag')!;
    const body = { application, marks: marks(true).slice(0, 1), reasons: 'Shown in part.' };
    isProblem(await gives('staff-007', 'sift-application', body, sifting.id, etag), 409, 'MarksMissing');
    const whole = { ...body, marks: marks(true), reasons: 'Shown with a word about a person.' };
    expect((await gives('staff-007', 'sift-application', whole, sifting.id, etag)).status).toBe(200);
    const stale = await gives('staff-007', 'sift-application', whole, sifting.id, etag);
    isProblem(stale, 409, 'TaskChanged');
    expect(stale.body.facts.now).toBe('closed');
  });
});

test('no text that somebody wrote about a person is in an event, a list or a line of the log', async () => {
  const texts = ['about a person', 'would lead this school', 'Cover is needed', 'prepares somebody', 'succession plan'];
  const { pool } = gateway.engine.store;
  for (const text of texts) {
    for (const [table, column] of [
      ['events', 'data'],
      ['cases', 'title'],
      ['tasks', 'title'],
    ] as const) {
      const { rows } = await pool.query(`select 1 from ${table} where ${column}::text like $1`, [`%${text}%`]);
      expect([text, table, rows]).toEqual([text, table, []]);
    }
    expect([text, gateway.lines.some((line) => line.includes(text))]).toEqual([text, false]);
  }
  const { rows } = await pool.query<{ sealed: number }>('select count(*)::int as sealed from vault_items');
  expect(rows[0]!.sealed).toBeGreaterThan(5);
  expect((await gives(otherApplicant, 'withdraw-application', { reason: 'I stay where I am.' })).status).toBe(200);
});
