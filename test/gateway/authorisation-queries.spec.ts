import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StreamId } from '#libs/kernel/index.js';
import * as ways from '../access/post-ways.js';
import { caller, person } from './client.js';
import { applicant, ceo, governor, head, hr, otherHead, otherSlt, slt, startGateway, type Gateway } from './gateway.js';
import { holds } from './roles.js';
import { demoId, seeded } from './seed.js';
import { routes } from './query-routes.js';

const hrElsewhere = 'staff-075';
const hrHere = 'staff-049';
const askers: Readonly<Record<string, string>> = {
  HR: hr,
  'HR@here': hrHere,
  'HR@else': hrElsewhere,
  SLT: slt,
  'SLT@else': 'staff-038',
  CEO: ceo,
  'Head@here': head,
  'Head@else': otherHead,
  releasing: demoId('staff-head-birch'),
  governor,
  member: demoId('staff-cora'),
  recused: otherSlt,
  applicant,
  bystander: 'staff-060',
};

/**
 * From the policy: who oversees a post at the school here sees all of it; its panel what it judges by; an applicant and a
 * releasing Head what is their own; anybody else nothing. `w`, `p` and `o` are the whole, the panel's and one's own view,
 * `-` is forbidden to who knows of the case, a dot is as if it were not there, and `y` is open to everybody employed.
 */
const grid = `
                          HR  HR@here  HR@else  SLT  SLT@else  CEO  Head@here  Head@else  releasing  governor  member  recused  applicant  bystander
/cases/{id}               w   w        .        w    .         w    w          .          o          .         p       .        o          .
/cases/{id}?version=3     w   w        .        w    .         w    w          .          o          .         p       .        o          .
/cases/{id}/timeline      w   w        .        w    .         w    w          .          o          .         p       .        o          .
/cases/{id}/matrix        w   w        .        w    .         w    w          .          -          .         p       .        -          .
/cases/{id}/panel         w   w        .        w    .         w    w          .          -          .         p       .        -          .
/cases/{id}/interviews    w   w        .        w    .         w    w          .          o          .         p       .        o          .
/cases/{id}/offers        w   w        .        w    .         w    w          .          o          .         -       .        o          .
/cases/{id}/dates         w   w        .        w    .         w    w          .          o          .         -       .        o          .
/cases/{id}/notice        w   w        .        w    .         w    w          .          o          .         -       .        o          .
/cases/{id}/dependents    w   w        .        w    .         w    w          .          -          .         -       .        -          .
/cases                    y   y        y        y    y         y    y          y          y          y         y       y        y          y
/tasks                    y   y        y        y    y         y    y          y          y          y         y       y        y          y
/tasks?of=school          y   y        y        y    y         y    y          y          y          -         -       y        -          -
/posts/open               y   y        y        y    y         y    y          y          y          y         y       y        y          y
/clauses                  y   y        y        y    y         y    y          y          y          y         y       y        y          y
/clauses/{of}/{place}     y   y        y        y    y         y    y          y          y          y         y       y        y          y
/me                       y   y        y        y    y         y    y          y          y          y         y       y        y          y
/me/applications          y   y        y        y    y         y    y          y          y          y         y       y        y          y
/notice-calculator?kind=head  y  y     y        y    y         y    y          y          y          y         y       y        y          y
/calendars/{school}       y   y        y        y    y         y    y          y          y          y         y       y        y          y
/board                    y   y        y        y    y         y    y          y          y          .         .       y        .          .
/policies                 y   y        y        y    y         y    y          y          y          y         y       y        y          y
/people/{staff}/career    y   y        .        y    .         y    y          .          .          .         .       y        y          .
/people/{staff}/absences  y   y        .        .    .         .    .          .          .          .         .       .        y          .
/succession               y   .        .        y    .         y    .          .          .          .         .       y        .          .
`;
const [names = [], ...rows] = grid
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/));

let gateway: Gateway;
let stream: StreamId;
let dated: StreamId;
beforeAll(async () => {
  gateway = await startGateway('authorisation of queries');
  await holds(gateway, hrElsewhere, 'HR', 'school-dunmarsh');
  await holds(gateway, hrHere, 'HR', 'school-ashgrove');
  stream = await seeded(gateway, ways.wholeWay.slice(0, -2));
  const offered = ways.wholeWay.findIndex(({ event }) => event.type === 'OfferDeclined');
  // With a task that is for the candidate alone.
  dated = await seeded(gateway, ways.wholeWay.slice(0, offered));
}, 180_000);
afterAll(() => gateway?.close());
const get = async (staff: string, path: string) =>
  (await person(gateway, staff)).get(
    path
      .replace('{id}', stream)
      .replace('{school}', 'school-ashgrove')
      .replace('{staff}', applicant)
      .replace('{of}', '002')
      .replace('{place}', 'purpose'),
  );
const allowed = { 200: true, 403: '-', 404: '.' } as Readonly<Record<number, string | true>>;
const views = { whole: 'w', panel: 'p', part: 'o' } as const;

test('the table has everybody who may ask, and every query of a case and of one’s own', () => {
  expect(names).toEqual(Object.keys(askers));
  const asked = new Set(rows.map(([path]) => path!.replace(/\?.*/, '')));
  expect(routes.filter((path) => !asked.has(path))).toEqual([
    '/appointments/{id}',
    '/succession/{id}',
    '/tasks/{case}/{key}',
  ]);
});

describe.each(rows.map(([path = '', ...cells]) => [path, cells] as const))('%s', (path, cells) => {
  test.each(names.map((name, i) => [name, cells[i]] as const))(
    'is answered to %s as the table says: %s',
    async (name, cell) => {
      const { status } = await get(askers[name]!, path);
      const view =
        path.includes('{id}') && status === 200 ? (await get(askers[name]!, '/cases/{id}')).body.view : undefined;
      const seen = allowed[status] === true ? (view ? views[view as keyof typeof views] : 'y') : allowed[status];
      expect([path, name, seen]).toEqual([path, name, cell]);
    },
  );
});

test('a list of cases holds those that can be opened, and no other', async () => {
  for (const [name, staff] of Object.entries(askers)) {
    const listed = (await get(staff, '/cases')).body.items.map((one: { case: string }) => one.case);
    const opens = (await get(staff, '/cases/{id}')).status === 200;
    expect([name, listed.includes(stream) && listed.includes(dated)]).toEqual([name, opens]);
  }
});

test.each(rows.filter(([path]) => path!.includes('{id}')).map(([path]) => path!))(
  '%s is for services with the scope alone',
  async (path) => {
    const ask = async (client: 'bench' | 'payroll') =>
      (await caller(gateway, await gateway.serviceToken(client)).get(path.replace('{id}', stream))).status;
    expect([await ask('bench'), await ask('payroll')]).toEqual([200, 403]);
  },
);

test('a list of open tasks of one’s schools holds none of a case from which one was recused', async () => {
  const { body } = await get(otherSlt, '/tasks?of=school&limit=200');
  expect(body.items.filter((one: { case: string }) => [stream, dated].includes(one.case as StreamId))).toEqual([]);
  const hrs = (await get(hr, '/tasks?of=school&limit=200')).body.items;
  expect(hrs.some((one: { case: string }) => one.case === stream)).toBe(true);
});
