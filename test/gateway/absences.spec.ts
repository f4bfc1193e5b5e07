import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localDate, plus } from '#libs/kernel/calendar.js';
import { instant, type LocalDate, type StreamId } from '#libs/kernel/index.js';
import * as facts from '../access/post-facts.js';
import { person } from './client.js';
import {
  applicant,
  ceo,
  head,
  hr,
  otherApplicant,
  otherHead,
  otherSlt,
  slt,
  startGateway,
  type Gateway,
} from './gateway.js';
import { setClock } from './roles.js';
import { seeded } from './seed.js';

let g: Gateway;
beforeAll(async () => {
  g = await startGateway('absences');
}, 180_000);
afterAll(() => g?.close());

const ledger = '/absences-ledger';
const standIn = 'staff-060';
const nobody = 'staff-077';
const today = localDate(instant(Date.now()));
const inDays = (days: number): LocalDate => plus(today, `P${days}D`);
const as = (staff: string) => person(g, staff);

/** A job description of which SLT has to approve; written by this person of the facts. */
const described = (by = 'staff-hr'): Promise<StreamId> => {
  const told = facts.gate.slice(0, 3);
  const written = told[2]!;
  return seeded(g, [
    ...told.slice(0, 2),
    facts.tell(by as typeof written.by, 'JobDescriptionWritten', { ...written.event.data, by }),
  ]);
};
/** On the task as SLT of the trust sees it, whether or not the one who approves may see it. */
const approves = async (staff: string, stream: StreamId) => {
  const seen = await (await as(slt)).get(`/tasks/${stream}/approve-job-description`);
  const path = `/internal-posts/${stream}/approve-job-description`;
  const headers = { 'if-match': seen.headers.get('etag') ?? '' };
  const { status, body } = await (await as(staff)).post(path, { version: 1 }, headers);
  return [status, body.refusal ?? body.type ?? body.events[0].type] as const;
};
const refused = [403, 'NotAuthorised'] as const;
const plans = async (staff: string, days: Readonly<{ from: LocalDate; to: LocalDate }>, to?: string, role = 'SLT') => {
  const delegations = to ? [{ to, role }] : [];
  return (await as(staff)).post(ledger, { ...days, delegations });
};
const own = async (staff: string) => (await (await as(staff)).get(`/people/${staff}/absences`)).body;

describe('Absences over HTTP', () => {
  test('who stands in decides on behalf of the one who is away, and the timeline names both', async () => {
    const stream = await described();
    expect(await approves(standIn, stream)).toEqual(refused);
    const planned = await plans(slt, { from: today, to: inDays(4) }, standIn);
    expect([planned.status, planned.body.events.map(({ type }: { type: string }) => type)]).toEqual([
      201,
      ['AbsencePlanned', 'DelegateAdded'],
    ]);
    expect(await approves(standIn, stream)).toEqual([200, 'JobDescriptionApproved']);
    const { body } = await (await as(hr)).get(`/cases/${stream}/timeline`);
    const entry = body.items.find(({ type }: { type: string }) => type === 'JobDescriptionApproved');
    expect(entry).toMatchObject({
      actor: { kind: 'person', id: standIn, onBehalfOf: slt },
      roles: [{ role: 'SLT' }],
      data: { by: standIn },
    });
  });

  test('the one who is away may still decide, in their own name', async () => {
    const stream = await described();
    expect(await approves(slt, stream)).toEqual([200, 'JobDescriptionApproved']);
    const { body } = await (await as(hr)).get(`/cases/${stream}/timeline`);
    const entry = body.items.find(({ type }: { type: string }) => type === 'JobDescriptionApproved');
    expect(entry.actor).toEqual({ kind: 'person', id: slt });
  });

  test('four eyes hold for both: for who stands in, and for whom', async () => {
    // HR wrote it, and stands in for SLT.
    expect((await plans(otherSlt, { from: today, to: inDays(4) }, hr)).status).toBe(201);
    expect(await approves(hr, await described())).toEqual([403, 'ExcludedFromTask']);
    // SLT wrote it, and somebody stands in for them.
    expect((await plans(otherSlt, { from: today, to: inDays(4) }, otherApplicant)).status).toBe(201);
    expect(await approves(otherApplicant, await described('staff-ella'))).toEqual([403, 'ExcludedFromTask']);
    expect(await approves(otherApplicant, await described())).toEqual([200, 'JobDescriptionApproved']);
  });

  test('ends at once where the absence ends today, and where the delegate is removed', async () => {
    for (const [verb, body] of [
      ['end-absence-early', { back: today }],
      ['remove-delegate', { delegation: 'delegation-1' }],
    ] as const) {
      const planned = await plans(head, { from: today, to: inDays(4) }, nobody, 'Head');
      expect([planned.status, planned.body.refusal]).toEqual([201, undefined]);
      const holds = async () => {
        await g.engine.directory.refresh();
        return (await (await as(nobody)).get('/me')).body.roles as object[];
      };
      expect(await holds()).toEqual([expect.objectContaining({ role: 'Head', onBehalfOf: head })]);
      const changed = await (await as(head)).post(`${ledger}/${planned.body.case}/${verb}`, body);
      expect([verb, changed.status]).toEqual([verb, 200]);
      expect(await holds()).toEqual([]);
    }
  });

  test('is refused in a circle, to oneself, and for a role that is not one’s own', async () => {
    const days = { from: inDays(40), to: inDays(50) };
    const slts = ['staff-005', 'staff-006'] as const;
    expect((await plans(slts[0], days, slts[1])).status).toBe(201);
    expect((await plans(slts[1], days, slts[0])).body).toMatchObject({ refusal: 'RoleComesBack' });
    expect((await plans(slts[1], days, slts[1])).body).toMatchObject({ refusal: 'NotToOneself' });
    expect((await plans(standIn, days, nobody)).body).toMatchObject({ refusal: 'RoleNotHeld' });
  });

  test('is the person’s and their HR’s to plan, change and see, and nobody else’s', async () => {
    const planned = await (await as(hr)).post(ledger, { staff: applicant, from: inDays(3), to: inDays(5) });
    const id = planned.body.case as string;
    const bodies: Readonly<Record<string, object>> = {
      'change-absence': { from: inDays(4), to: inDays(6) },
      'end-absence-early': { back: inDays(4) },
      'cancel-absence': {},
      'add-delegate': { to: nobody, role: 'Head' },
      'remove-delegate': { delegation: 'delegation-1' },
    };
    for (const who of [standIn, head, otherHead, ceo]) {
      for (const [verb, body] of Object.entries(bodies)) {
        const no = await (await as(who)).post(`${ledger}/${id}/${verb}`, body);
        expect([who, verb, no.status, no.body.refusal]).toEqual([who, verb, 403, 'NotAuthorised']);
      }
      expect((await (await as(who)).get(`/people/${applicant}/absences`)).status).toBe(404);
    }
    expect((await (await as(applicant)).post(`${ledger}/${id}/change-absence`, bodies['change-absence'])).status).toBe(
      200,
    );
    expect(await own(applicant)).toMatchObject({ absences: [{ absence: id, from: inDays(4), stand: 'planned' }] });
    expect((await (await as(hr)).post(`${ledger}/${id}/cancel-absence`, {})).status).toBe(200);
    expect(await own(applicant)).toMatchObject({ absences: [{ stand: 'cancelled' }] });
  });

  test('begins and ends by itself, at midnight', async () => {
    const stream = await described();
    expect((await plans('staff-006', { from: inDays(60), to: inDays(61) }, nobody)).status).toBe(201);
    expect(await approves(nobody, stream)).toEqual(refused);
    await g.engine.directory.refresh();
    expect(await own(nobody)).toMatchObject({ standsInFor: [{ staff: 'staff-006', from: inDays(60) }] });
    await setClock(g, instant(`${inDays(60)}T10:00:00Z`));
    expect(await approves(nobody, stream)).toEqual([200, 'JobDescriptionApproved']);
    const next = await described();
    await setClock(g, instant(`${inDays(62)}T10:00:00Z`));
    expect(await approves(nobody, next)).toEqual(refused);
  });
});
