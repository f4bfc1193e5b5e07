import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadCalendars } from '#libs/calendars/index.js';
import type { LocalDate, StreamId } from '#libs/kernel/index.js';
import { loadPacks } from '#libs/policy-packs/index.js';
import { calculateNotice, type NoticeAsked } from '#libs/resignation/index.js';
import * as ways from '../access/post-ways.js';
import { caller, person } from './client.js';
import { applicant, governor, head, hr, startGateway, type Gateway } from './gateway.js';
import { holds } from './roles.js';
import { demoId, seeded } from './seed.js';

const calendars = loadCalendars();
const { rules } = loadPacks().current('demo-trust');
const suffolk = calendars.get('suffolk', 1);
const agreed = ways.wholeWay.findIndex(({ event }) => event.type === 'StartDateAgreed');
const accepted = ways.wholeWay.findIndex(({ event }) => event.type === 'OfferAccepted');
const otherHead = demoId('staff-head-birch');
const bystander = 'staff-060';

let gateway: Gateway;
let agreeing: StreamId;
let proposing: StreamId;
let whole: StreamId;
beforeAll(async () => {
  gateway = await startGateway('notice');
  agreeing = await seeded(gateway, ways.wholeWay.slice(0, agreed));
  proposing = await seeded(gateway, ways.wholeWay.slice(0, accepted + 1));
  whole = await seeded(gateway, ways.wholeWay);
}, 180_000);
afterAll(() => gateway?.close());
const get = async (staff: string, path: string) => (await person(gateway, staff)).get(path);
const asked = (query: Readonly<Record<string, string>>) =>
  `/notice-calculator?${new URLSearchParams(query).toString()}`;
const expected = (notice: Omit<NoticeAsked, 'calendar' | 'rules'>, calendar = suffolk) => {
  const { steps: _, ...answer } = calculateNotice({ ...notice, calendar, rules: rules.resignation });
  return answer;
};

describe('The notice calculator', () => {
  test('tells a Head appointed on 3 October that 30 September has passed, and that 1 May is the earliest (E19)', async () => {
    const path = asked({ kind: 'head', on: '2026-10-03', wanted: '2027-01-01', school: 'school-ashgrove' });
    const { status, body } = await get(bystander, path);
    const by = { id: 'suffolk', version: 1 };
    expect(status).toBe(200);
    expect(body).toMatchObject({
      kind: 'head',
      lastDay: { date: '2027-04-30', calendar: by },
      earliestStart: { date: '2027-05-01', calendar: by },
      firstTermDay: { date: '2027-05-04', calendar: by },
      wanted: { startsOn: '2027-01-01', resignBy: { date: '2026-09-30', calendar: by }, passed: true },
      pack: { id: 'demo-trust' },
      school: 'school-ashgrove',
    });
    expect(body.steps[0]).toEqual({
      step: 'too-late',
      text: 'To start on 1 January 2027, the resignation was due by 30 September 2026. That date has passed. Without a waiver, the earliest start is 1 May 2027.',
    });
  });

  test('takes today and one’s own school where nothing else is said, and the contract of support staff', async () => {
    const { body } = await get(otherHead, asked({ kind: 'support', notice: 'P2M' }));
    const cambridgeshire = calendars.get('cambridgeshire', 1);
    expect(body).toMatchObject(
      expected({ kind: 'support', givenOn: body.givenOn, contractNotice: 'P2M' }, cambridgeshire),
    );
    expect([body.school, body.wanted]).toEqual(['school-dunmarsh', null]);
  });

  test('answers a governor, who works at no school', async () => {
    expect((await get(governor, asked({ kind: 'head' }))).status).toBe(200);
  });

  test.each([
    [{ kind: 'head', on: '2026-09-31' }, 'on'],
    [{ kind: 'head', on: '2027-02-29' }, 'on'],
    [{ kind: 'head', wanted: '0001-01-01' }, 'wanted'],
    [{ kind: 'caretaker' }, 'kind'],
    [{ on: '2026-10-03' }, 'kind'],
    [{ kind: 'support', notice: 'P3D' }, 'notice'],
    [{ kind: 'support', notice: 'P900M' }, 'notice'],
    [{ kind: 'head', school: 'school-nowhere' }, 'school'],
  ] as const)('refuses %j, and says that it is %s', async (query, path) => {
    const { status, body } = await get(bystander, asked(query as Readonly<Record<string, string>>));
    expect([status, body.errors.map((one: { path: string }) => one.path)]).toEqual([400, [path]]);
  });

  test('is for people, as no service resigns', async () => {
    const service = caller(gateway, await gateway.serviceToken('bench'));
    expect((await service.get(asked({ kind: 'head' }))).status).toBe(403);
    expect((await service.get('/calendars/school-ashgrove')).status).toBe(403);
  });
});

describe('The notice of a candidate', () => {
  test('is told to those who agree the date: as a teacher, from today, for the date on the table', async () => {
    for (const staff of [hr, head, otherHead, applicant]) {
      const { status, body } = await get(staff, `/cases/${agreeing}/notice`);
      expect([staff, status, body.items.length]).toEqual([staff, 200, 1]);
      const [one] = body.items;
      expect(one).toMatchObject({ vacancy: 1, candidate: applicant, school: 'school-ashgrove' });
      expect(one).toMatchObject(expected({ kind: 'teacher', givenOn: one.givenOn, wanted: '2027-04-19' as LocalDate }));
    }
  });

  test('asks for no date before one is proposed', async () => {
    const { body } = await get(hr, `/cases/${proposing}/notice`);
    expect(body.items).toHaveLength(1);
    expect(body.items[0].wanted).toBeNull();
  });

  test('is found by the rules that the case began under, and that of anybody by those of today', async () => {
    const { body: ofCase } = await get(hr, `/cases/${agreeing}/notice`);
    const { body: ofAnybody } = await get(hr, asked({ kind: 'teacher' }));
    const { id, version } = loadPacks().current('demo-trust');
    expect([ofCase.items[0].pack, ofAnybody.pack]).toEqual([
      { id: 'demo-trust', version: 1 },
      { id, version },
    ]);
  });

  test('is nothing any more once the date is agreed', async () => {
    expect((await get(hr, `/cases/${whole}/notice`)).body).toEqual({ items: [] });
  });

  test('is that of a Head once they are one', async () => {
    await holds(gateway, applicant, 'Head', 'school-dunmarsh');
    const { body } = await get(hr, `/cases/${agreeing}/notice`);
    expect(body.items[0].kind).toBe('head');
  });
});

describe('The calendar of a school', () => {
  test('has its terms with half-terms and INSET days, its version, and where they come from', async () => {
    const { body } = await get(bystander, '/calendars/school-gullhaven');
    const { for: _, ...gullhaven } = calendars.get('gullhaven', 1);
    expect(body).toEqual({ ...gullhaven, school: 'school-gullhaven' });
  });
  test('is not there for a school that is not', async () => {
    expect((await get(bystander, '/calendars/school-nowhere')).status).toBe(404);
  });
});
