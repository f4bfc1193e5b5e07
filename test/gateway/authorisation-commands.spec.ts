import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { emptySnapshot, refold } from '#libs/commands/snapshot.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import type { Actor, StaffId, StreamId } from '#libs/kernel/index.js';
import { grid } from '../domain/internal-post/authority.js';
import { commands, commandTypes, type CommandType } from '../domain/internal-post/commands.js';
import { inPlace } from '../domain/internal-post/in-place.js';
import { situations } from '../domain/internal-post/situations.js';
import { pdf } from '../documents/samples.js';
import { bensApplication } from '../domain/internal-post/moves.js';
import { caller, person, type Answer } from './client.js';
import { commandAskers, withCommandAskers, withRecused } from './command-askers.js';
import { sender } from './files.js';
import { startGateway, type Gateway } from './gateway.js';
import { caseRoutes } from './journey.js';
import { setClock } from './roles.js';
import { demoId, inWords, seeded } from './seed.js';

const lapsing = demoId('staff-lapsing') as StaffId;
/** Those of the post; the other processes’ commands have tables of their own. */
const routes = caseRoutes.filter(({ process }) => process.name === internalPost.name);
const [names = [], ...rows] = grid
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/));
const given = commandTypes.filter((type) => routes.some(({ spec }) => spec.type === type));
const attaching = commandTypes.filter((type) => internalPost.specs[type]!.attaches);
const cellOf = (type: CommandType, asker: string) => rows.find(([row]) => row === type)?.[names.indexOf(asker) + 1];

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway('authorisation of commands');
  await withCommandAskers(gateway);
}, 180_000);
afterAll(() => gateway?.close());

/** The version of the task that the command would answer, as its rightful owner has seen it. */
const ifMatch = async (stream: StreamId, type: CommandType, data: object, staff: string) => {
  const { by } = internalPost.specs[type]!;
  if (by.kind !== 'task') return {};
  const { events } = await gateway.engine.store.look(stream, 0);
  const { state, tasks } = refold(internalPost, events, emptySnapshot(internalPost));
  const actor: Actor = { kind: 'person', id: staff as StaffId };
  return { 'if-match': `"${tasks[by.key(data, state, actor)]?.version ?? 1}"` };
};
const refusalOf = ({ status, body }: Answer): string =>
  status < 300
    ? 'yes'
    : ((body.facts?.because as string | undefined) ?? (body.refusal as string | undefined) ?? String(status));

describe.each(given)('%s', (type) => {
  test('is taken over HTTP from those whom the table allows, and refused to everybody else by who they are', async () => {
    await setClock(gateway, situations[inPlace[type]].at as Parameters<typeof setClock>[1]);
    const { path, spec } = routes.find((route) => route.spec.type === type)!;
    const data = inWords(commands[type].data) as object;
    const starts = spec.starts === true;
    let stream: StreamId | undefined;
    for (const [asker, staff] of Object.entries(commandAskers)) {
      if (!starts) stream ??= await seeded(gateway, withRecused(type));
      const who = await person(gateway, staff);
      const answer = await who.post(
        path.replace('{id}', stream ?? ''),
        data,
        stream ? await ifMatch(stream, type, data, staff) : {},
      );
      if (answer.status < 300) stream = undefined;
      const said = refusalOf(answer);
      const cell = cellOf(type, asker);
      if (cell === '.') expect([type, asker, said, answer.status]).toEqual([type, asker, 'NotAuthorised', 403]);
      else if (cell === 'yes')
        expect([type, asker, answer.status === 403 && said, ['own-case', 'recused'].includes(said)]).toEqual([
          type,
          asker,
          false,
          false,
        ]);
      else if (['four-eyes', 'own-case', 'recused'].includes(cell!))
        expect([type, asker, said]).toEqual([type, asker, cell]);
      else expect([type, asker, answer.status < 300]).toEqual([type, asker, false]);
    }
  });
});

const aboutOf = { AttachToTask: 'task:identify-post', AttachToApplication: `application:${bensApplication}`, AttachToCase: 'case' }; // prettier-ignore
test.each(attaching)('%s, as a form with a file, is taken from those whom the table allows', async (type) => {
  await setClock(gateway, situations[inPlace[type]].at as Parameters<typeof setClock>[1]);
  const file = { bytes: pdf(), name: 'Plan.pdf' };
  for (const [asker, staff] of Object.entries(commandAskers)) {
    const stream = await seeded(gateway, withRecused(type));
    const who = await sender(gateway, staff);
    const answer = await who.attach(stream, aboutOf[type as keyof typeof aboutOf], file);
    const cell = cellOf(type, asker)!;
    expect([type, asker, answer.status < 300]).toEqual([type, asker, cell === 'yes']);
    // Who does not see the case is told of none.
    const expected = cell === '.' ? 'NotAuthorised' : cell === '-' ? 'NotYourApplication' : cell;
    expect([type, asker, [expected, '404'].includes(refusalOf(answer))]).toEqual([type, asker, true]);
  }
});

test('a service gives no command of a post, and learns from the refusals nothing of the case', async () => {
  const service = caller(gateway, await gateway.serviceToken('bench'));
  const stream = await seeded(gateway, withRecused('CancelPost'));
  for (const { path, spec } of routes) {
    const data = inWords(commands[spec.type as CommandType].data) as object;
    const byTask = spec.by.kind === 'task' ? { 'if-match': '"1"' } : {};
    const answer = await service.post(path.replace('{id}', stream), data, byTask);
    expect([spec.type, [403, 409].includes(answer.status)]).toEqual([spec.type, true]);
    expect([spec.type, JSON.stringify(answer.body.facts ?? {})]).toEqual([
      spec.type,
      expect.not.stringMatching(/"staff-/),
    ]);
  }
});

test('a refusal names nobody to who does not see the case: not who is offered the post, nor who did what', async () => {
  const asOutsider = async (type: CommandType, staff: string) => {
    const stream = await seeded(gateway, withRecused(type));
    const { path } = routes.find((route) => route.spec.type === type)!;
    const data = inWords(commands[type].data) as object;
    const who = await person(gateway, staff);
    const current = await who.post(path.replace('{id}', stream), data, await ifMatch(stream, type, data, staff));
    const stale = await who.post(path.replace('{id}', stream), data, { 'if-match': '"1"' });
    return [current.body, stale.body];
  };
  for (const type of ['AcceptOffer', 'RankCandidates', 'MakeOffer', 'ReconcileSift'] as const)
    for (const staff of ['staff-060', lapsing, commandAskers['ada']!]) {
      const [current, stale] = await asOutsider(type, staff);
      for (const body of [current, stale])
        expect([
          type,
          staff,
          JSON.stringify(body)
            .replaceAll(staff, '')
            .match(/staff-\d+/g),
        ]).toEqual([type, staff, null]);
    }
  const [, stale] = await asOutsider('AcceptOffer', 'staff-060');
  expect(stale).toMatchObject({ refusal: 'TaskChanged', facts: { changes: [] } });
});

test('the table has every command that has a route', () => {
  expect(routes.map(({ spec }) => spec.type).sort()).toEqual([...given].sort());
});
