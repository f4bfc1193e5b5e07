import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { keyPostOf } from '#libs/domain/key-post/words.js';
import type { PostId, StreamId } from '#libs/kernel/index.js';
import { columns, mayGive, planners, type Column } from '../domain/key-post/authority.js';
import { commandTypes, type CommandType } from '../domain/key-post/commands.js';
import { caller, person } from '../gateway/client.js';
import { applicant, ceo, governor, hr, otherApplicant, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { routes } from '../gateway/journey.js';
import { holds, standsIn } from '../gateway/roles.js';
import { atPages } from './at-forms.js';

const [here, elsewhere] = ['school-ashgrove', 'school-dunmarsh'];
/** Who of the demo trust stands in each column; those without a role of the trust's own are given it. */
const who: Readonly<Record<Column, string>> = {
  HR: hr,
  'HR@here': 'staff-101',
  'HR@else': 'staff-102',
  'HR-for': 'staff-103',
  SLT: slt,
  'SLT@here': 'staff-104',
  'SLT@else': 'staff-105',
  'SLT-for': 'staff-106',
  CEO: ceo,
  'CEO@here': 'staff-107',
  'CEO-for': 'staff-108',
  'Head@here': 'staff-109',
  Governor: governor,
  holder: applicant,
  follower: otherApplicant,
  stranger: 'staff-110',
};
/** The button by which the page of a key post, or the register, lets somebody give each command. */
const buttons: Readonly<Record<CommandType, string>> = {
  NameKeyPost: 'Name it',
  RecordTurnover: 'Put it on record',
  WithdrawTurnover: 'Withdraw it',
  Nominate: 'Nominate',
  ReviewReadiness: 'Look at it again',
  EndNomination: 'End it',
  SaveScenario: 'Work it out',
  EndKeyPost: 'It is a key post no more',
};

let gateway: Gateway;
let post: PostId;
let another: PostId;
let stream: StreamId;
const established = async (title: string, pattern: readonly number[], staff: string): Promise<PostId> => {
  const asHr = await person(gateway, hr);
  const made = { title, school: here, management: true, teaching: true, from: '2026-09-01', pattern };
  const made_ = (await asHr.post('/posts-ledger', made)).body.case as PostId;
  const held = { staff, basis: 'substantive', from: '2026-09-01', pattern };
  expect((await asHr.post(`/posts-ledger/${made_}/assign-holder`, held)).status).toBe(200);
  return made_;
};
const idOf = async (type: string, name: string): Promise<string> => {
  const { events } = await gateway.engine.store.look(stream, 0);
  const found = events.filter(({ event }) => event.type === type).at(-1)!;
  return (found.event.data as Readonly<Record<string, string>>)[name]!;
};
const bodyOf = async (type: CommandType): Promise<object> => {
  const evidence = 'Led two schools for a term.';
  switch (type) {
    case 'NameKeyPost':
      return { post };
    case 'RecordTurnover':
      return { staff: applicant, kind: 'leaving', agreed: true };
    case 'WithdrawTurnover':
      return { turnover: await idOf('TurnoverRecorded', 'turnover') };
    case 'Nominate':
      return { nominee: { by: 'post', post: another }, readiness: 'now', evidence };
    case 'ReviewReadiness':
      return { nomination: await idOf('SuccessorNominated', 'nomination'), readiness: 'now', evidence };
    case 'EndNomination':
      return { nomination: 'nomination-unknown', because: 'reviewed' };
    case 'SaveScenario':
      return { leaver: 'staff-110', lastDay: '2028-08-31' };
    case 'EndKeyPost':
      return {};
  }
};
const give = async (staff: string, type: CommandType) => {
  const { path } = routes.find(({ spec, process }) => process.name === 'key-post' && spec.type === type)!;
  return (await person(gateway, staff)).post(path.replace('{id}', stream), await bodyOf(type));
};

beforeAll(async () => {
  gateway = await startGateway('web-succession-authority');
  for (const role of ['HR', 'SLT', 'CEO'] as const) {
    await holds(gateway, who[`${role}@here`], role, here!);
    await standsIn(gateway, { HR: 'staff-004', SLT: 'staff-009', CEO: ceo }[role], who[`${role}-for`], role);
  }
  await holds(gateway, who['HR@else'], 'HR', elsewhere!);
  await holds(gateway, who['SLT@else'], 'SLT', elsewhere!);
  await holds(gateway, who['Head@here'], 'Head', here!);
  post = await established('Executive Head', [0.5, 0, 0, 0, 0], applicant);
  another = await established('Executive Deputy', [0, 0.5, 0, 0, 0], otherApplicant);
  stream = keyPostOf(post);
  expect((await give(hr, 'NameKeyPost')).status).toBe(201);
  expect((await give(applicant, 'RecordTurnover')).status).toBe(200);
  expect((await give(slt, 'Nominate')).status).toBe(200);
  await gateway.engine.directory.refresh();
}, 180_000);
afterAll(() => gateway?.close());

test('whoever stands in for a planner holds the role that was passed on', () => {
  for (const column of ['HR-for', 'SLT-for', 'CEO-for'] as const)
    expect(gateway.engine.directory.current().rolesOf(who[column] as never, new Date().toISOString() as never)).toEqual([
      expect.objectContaining({ role: column.slice(0, -'-for'.length), onBehalfOf: expect.any(String) }),
    ]); // prettier-ignore
});

describe.each(columns)('%s', (column) => {
  const staff = who[column];
  test('sees the register and the key post, as a page and over HTTP, as one of those who plan or not at all', async () => {
    const api = await person(gateway, staff);
    const pages = await atPages(gateway, staff);
    const seen = planners.includes(column) ? 200 : 404;
    const own = column === 'holder' ? 200 : seen;
    for (const from of [api, pages]) {
      expect((await from.get('/succession')).status).toBe(seen);
      expect((await from.get(`/succession/${stream}`)).status).toBe(own);
    }
    if (own === 200)
      expect((await api.get(`/succession/${stream}`)).body.view).toBe(planners.includes(column) ? 'whole' : 'own');
  });
  test('is offered by the pages what the grid of authority lets them do, and nothing else', async () => {
    const pages = await atPages(gateway, staff);
    const text = [await pages.get('/succession'), await pages.get(`/succession/${stream}`)].map((page) => page.text).join(); // prettier-ignore
    for (const type of commandTypes) {
      const shown = new RegExp(`<button[^>]*>\\s*${buttons[type]}\\s*</button>`).test(text);
      expect([type, shown]).toEqual([type, mayGive(column, type)]);
    }
  });
  // Who may end it goes last: it stays a key post for everybody before.
  test.each(commandTypes.filter((type) => type !== 'EndKeyPost'))('is let or refused over HTTP with %s', async (type) => {
    const { status, body } = await give(staff, type);
    expect([status === 403, body.refusal === 'NotAuthorised']).toEqual([!mayGive(column, type), !mayGive(column, type)]);
    if (type === 'WithdrawTurnover' && status === 200) expect((await give(applicant, 'RecordTurnover')).status).toBe(200);
  }); // prettier-ignore
  test('ends it, or is refused', async () => {
    const may = mayGive(column, 'EndKeyPost');
    const { status, body } = await give(staff, 'EndKeyPost');
    expect([status, body.refusal]).toEqual(may ? [200, undefined] : [403, 'NotAuthorised']);
    if (!may) return;
    for (const [by, type] of [
      [hr, 'NameKeyPost'],
      [applicant, 'RecordTurnover'],
      [slt, 'Nominate'],
    ] as const)
      // prettier-ignore
      expect([type, (await give(by, type)).status < 300]).toEqual([type, true]);
  });
});

test('no service plans for succession', async () => {
  const asService = caller(gateway, await gateway.serviceToken('payroll'));
  for (const path of ['/succession', `/succession/${stream}`])
    expect((await asService.get(path)).status).toBeGreaterThanOrEqual(400);
});
