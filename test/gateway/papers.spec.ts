import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StreamId } from '#libs/kernel/index.js';
import * as facts from '../access/post-facts.js';
import * as ways from '../access/post-ways.js';
import { caller, person } from './client.js';
import { applicant, ceo, head, hr, otherApplicant, otherSlt, startGateway, type Gateway } from './gateway.js';
import { demoId, goOn, seeded } from './seed.js';

const { gate, applying, closed, recusal, sifting, shortlisted } = facts;
const [first, second, chair] = [facts.first, facts.second, facts.chair].map(demoId) as [string, string, string];
const otherHead = demoId('staff-head-birch');
const bystander = 'staff-060';
const papers = ['matrix', 'panel', 'interviews', 'offers', 'dates', 'dependents'];

let gateway: Gateway;
let sifted: StreamId;
let whole: StreamId;
beforeAll(async () => {
  gateway = await startGateway('papers');
  sifted = await seeded(gateway, gate, applying, closed, recusal, sifting.slice(0, 2));
  whole = await seeded(gateway, ways.wholeWay.slice(0, -2));
}, 180_000);
afterAll(() => gateway?.close());
const get = async (staff: string, path: string) => (await person(gateway, staff)).get(path);
const statuses = async (staff: string, stream: string) =>
  Promise.all(papers.map(async (paper) => (await get(staff, `/cases/${stream}/${paper}`)).status));

describe('The papers of a post', () => {
  test('are for those who oversee it, all of them', async () => {
    expect(await statuses(hr, whole)).toEqual([200, 200, 200, 200, 200, 200]);
  });

  test('are for the panel as far as it judges', async () => {
    expect(await statuses(first, sifted)).toEqual([200, 200, 200, 403, 403, 403]);
  });

  test('are for an applicant as far as they are their own', async () => {
    expect(await statuses(applicant, whole)).toEqual([403, 403, 200, 200, 200, 403]);
    const { body } = await get(applicant, `/cases/${whole}/matrix`);
    expect(body).toMatchObject({ type: expect.stringContaining('NotAllowed'), facts: { view: 'part' } });
  });

  test('do not exist for who was recused, or has no part in it', async () => {
    for (const staff of [otherSlt, bystander]) expect(await statuses(staff, whole)).toEqual(papers.map(() => 404));
  });

  test('are for a service with the scope, without any text', async () => {
    const service = caller(gateway, await gateway.serviceToken('bench'));
    const { status, body } = await service.get(`/cases/${whole}/matrix`);
    expect([status, body.items.map((row: { statement: unknown }) => row.statement)]).toEqual([
      200,
      body.items.map(() => null),
    ]);
    const other = caller(gateway, await gateway.serviceToken('payroll'));
    expect((await other.get(`/cases/${whole}/matrix`)).status).toBe(403);
  });
});

describe('The matrix', () => {
  test('shows a sifter statements, criteria and their own marks, and nobody’s name', async () => {
    const { body } = await get(first, `/cases/${sifted}/matrix`);
    expect(body.items).toHaveLength(5);
    expect(body.items[0]).toEqual({
      application: 'app-of-ada',
      specification: 1,
      criteria: [
        { criterion: 'leads', text: 'Has led a team', kind: 'essential', marks: [{ by: first, met: true }] },
        { criterion: 'teaches', text: 'Teaches well', kind: 'desirable', marks: [] },
      ],
      result: null,
      statement: 'words-statement-staff-ada',
    });
    const text = JSON.stringify(body);
    for (const hidden of [second, applicant, otherApplicant]) expect(text).not.toContain(hidden);
  });

  test('shows HR who applied, who has sifted, and marks when all are in', async () => {
    const { body } = await get(hr, `/cases/${sifted}/matrix`);
    const row = (id: string) => body.items.find((one: { application: string }) => one.application === id);
    expect(row('app-of-ada')).toMatchObject({ applicant, siftedBy: [first, second], result: null });
    expect(row('app-of-ada').criteria[0].marks).toEqual([
      { by: first, met: true },
      { by: second, met: true },
    ]);
    expect(row('app-of-ben')).toMatchObject({ applicant: otherApplicant, siftedBy: [] });
  });

  test('says with the shortlist who meets the criteria and what was reconciled', async () => {
    const { body } = await get(first, `/cases/${whole}/matrix`);
    const results = body.items.map((row: { result: string; applicant?: string }) => [row.result, row.applicant]);
    expect(results).toEqual([
      ['meets', applicant],
      ['meets', otherApplicant],
      ['falls-short', undefined],
      ['meets', undefined],
      [null, undefined],
    ]);
    expect(body.items[2].criteria[0]).toMatchObject({ reconciled: false });
  });
});

describe('The panel', () => {
  test('is shown with its rules, who left and, to HR and the CEO, why', async () => {
    for (const staff of [hr, ceo]) {
      const { body } = await get(staff, `/cases/${sifted}/panel`);
      expect(body.recused).toEqual([{ staff: otherSlt, because: 'conflict' }]);
      expect(body.interests).toContainEqual({ by: otherSlt, conflict: 'relative', with: applicant });
      expect([body.red, body.warnings]).toEqual([[], []]);
      expect(body.members[0]).toMatchObject({ staff: chair, chair: true, holds: ['SLT'] });
    }
  });

  test('keeps from the Head with whom, and from its members why', async () => {
    expect((await get(head, `/cases/${sifted}/panel`)).body.interests).toContainEqual({
      by: otherSlt,
      conflict: 'relative',
    });
    const { body } = await get(first, `/cases/${sifted}/panel`);
    expect(body.recused).toEqual([{ staff: otherSlt }]);
    expect(body.interests).toContainEqual({ by: otherSlt });
    expect(body.interests).toContainEqual({ by: first, conflict: 'none' });
    expect(JSON.stringify(body)).not.toMatch(/trainedUntil|relative|"with"/);
  });

  test('is not there before it is set up', async () => {
    const stream = await seeded(gateway, gate);
    expect((await get(hr, `/cases/${stream}/panel`)).status).toBe(404);
  });

  test('loses a member at the very next request after the recusal', async () => {
    const stream = await seeded(gateway, gate, applying, closed);
    const paths = [
      `/cases/${stream}`,
      `/cases/${stream}?version=3`,
      `/cases/${stream}/timeline`,
      `/cases/${stream}/panel`,
    ];
    const look = () => Promise.all(paths.map(async (path) => (await get(otherSlt, path)).status));
    const listed = async () =>
      (await get(otherSlt, '/cases?limit=200')).body.items.map((one: { case: string }) => one.case);
    expect([await look(), (await listed()).includes(stream)]).toEqual([[200, 200, 200, 200], true]);
    await goOn(gateway, stream, recusal);
    expect([await look(), (await listed()).includes(stream)]).toEqual([[404, 404, 404, 404], false]);
  });
});

describe('Interviews, offers and dates', () => {
  test('show HR every interview and offer with what came of it', async () => {
    const interviews = (await get(hr, `/cases/${whole}/interviews`)).body.items;
    expect(
      interviews.map((one: { applicant: string; scores: unknown[] }) => [one.applicant, one.scores.length]),
    ).toEqual([
      [applicant, 4],
      [otherApplicant, 4],
    ]);
    const offers = (await get(hr, `/cases/${whole}/offers`)).body.items;
    expect(offers).toMatchObject([
      { offer: 1, application: 'app-of-ben', outcome: 'declined' },
      { offer: 2, application: 'app-of-ada', outcome: 'accepted', conditions: [{ id: 'checks', met: true }] },
    ]);
  });

  test('show the candidate their own interview without scores, their offer, and the thread of the date', async () => {
    const interviews = (await get(applicant, `/cases/${whole}/interviews`)).body.items;
    expect(interviews).toEqual([
      {
        application: 'app-of-ada',
        applicant,
        startsAt: '2027-02-15T17:00:00.000Z',
        on: '2027-02-15',
        place: 'Room of app-of-ada',
      },
    ]);
    expect((await get(applicant, `/cases/${whole}/offers`)).body.items).toMatchObject([
      { offer: 2, outcome: 'accepted' },
    ]);
    const [thread] = (await get(applicant, `/cases/${whole}/dates`)).body.items;
    expect(thread).toMatchObject({
      vacancy: 1,
      escalated: false,
      proposals: [{ proposal: 1, startsOn: '2027-04-19', from: 'HR', signed: [{ side: 'releasing' }] }],
    });
  });

  test('show another candidate nothing of a date that is not theirs', async () => {
    expect((await get(otherApplicant, `/cases/${whole}/dates`)).body.items).toEqual([]);
    expect((await get(otherApplicant, `/cases/${whole}/offers`)).body.items).toMatchObject([
      { offer: 1, outcome: 'declined' },
    ]);
  });

  test('show the releasing Head the date, and no offer', async () => {
    expect((await get(otherHead, `/cases/${whole}/dates`)).body.items).toMatchObject([
      { vacancy: 1, proposals: [{ proposal: 1 }] },
    ]);
    expect((await get(otherHead, `/cases/${whole}/offers`)).body.items).toEqual([]);
  });

  test('show the panel sealed scores as their own only', async () => {
    const stream = await seeded(
      gateway,
      gate,
      applying,
      closed,
      recusal,
      sifting,
      shortlisted,
      facts.interviewing.slice(0, 6),
    );
    const [row] = (await get(first, `/cases/${stream}/interviews`)).body.items;
    expect(row.scores.map(({ by }: { by: string }) => by)).toEqual([first]);
    const [forHr] = (await get(hr, `/cases/${stream}/interviews`)).body.items;
    expect([forHr.scores, forHr.scoredBy]).toEqual([[], [chair, first, second]]);
  });
});

describe('Posts that depend on this one', () => {
  test('are those that its appointment left vacant, for those who oversee it', async () => {
    const stream = await seeded(
      gateway,
      ways.wholeWay.map((one) => (one.event.type === 'AppointmentMade' ? appointment(one, 'appointment-chain') : one)),
    );
    const arising = gate.map((one) =>
      one.event.type === 'PostRequested'
        ? { ...one, event: { ...one.event, data: { ...one.event.data, arisesFrom: 'appointment-chain' } } }
        : one,
    );
    const dependent = await seeded(gateway, arising as typeof gate);
    await seeded(gateway, gate);
    const { body } = await get(hr, `/cases/${stream}/dependents`);
    expect(body).toMatchObject({ items: [{ case: dependent, status: 'Advertised' }], next: null });
    expect((await get(hr, `/cases/${whole}/dependents`)).body.items).toEqual([]);
  });
});
const appointment = (one: facts.Told, id: string) =>
  ({ ...one, event: { ...one.event, data: { ...one.event.data, appointment: id } } }) as facts.Told;
