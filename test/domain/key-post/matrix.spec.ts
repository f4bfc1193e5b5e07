import { expect, test } from '@jest/globals';
import { keyPost, type KeyPostCommand } from '#libs/domain/key-post/index.js';
import { dev, hr, slt } from '../../support/people.js';
import { commands, commandTypes, expected, named, nominated, sharedTypes } from './commands.js';
import * as its from './trust.js';
import { decided, inKeyPost, inShort, keyPostIn, type World } from './world.js';

const { headAsh, nominationNo } = its;
const situations: Readonly<Record<string, World>> = {
  NotNamed: its.posts,
  Named: named,
  'Named: the holder leaves': expected,
  'Named: somebody could follow': nominated,
  'Named: nobody follows any more': inKeyPost(nominated, headAsh, {
    type: 'NominationEnded',
    data: { nomination: nominationNo(1), because: 'reviewed', by: slt },
  }),
  Ended: inKeyPost(nominated, headAsh, { type: 'KeyPostEnded', data: { by: hr } }),
};
const byHr: readonly string[] = ['NameKeyPost', 'RecordTurnover', 'WithdrawTurnover', 'EndKeyPost'];
const types = commandTypes;

/** One line for each situation, one cell for each command in the order of `commands`. */
const matrix = `
NotNamed | KeyPostNamed | no: KeyPostNotNamed | no: KeyPostNotNamed | no: KeyPostNotNamed | no: KeyPostNotNamed | no: KeyPostNotNamed | no: KeyPostNotNamed | no: KeyPostNotNamed
Named | no: KeyPostAlreadyNamed | TurnoverRecorded | no: NoSuchTurnover | SuccessorNominated | no: NoSuchNomination | no: NoSuchNomination | ScenarioSaved | KeyPostEnded
Named: the holder leaves | no: KeyPostAlreadyNamed | no: TurnoverAlreadyRecorded | TurnoverWithdrawn | SuccessorNominated | no: NoSuchNomination | no: NoSuchNomination | ScenarioSaved | KeyPostEnded
Named: somebody could follow | no: KeyPostAlreadyNamed | TurnoverRecorded | no: NoSuchTurnover | no: AlreadyNominated | ReadinessReviewed | NominationEnded | ScenarioSaved | KeyPostEnded
Named: nobody follows any more | no: KeyPostAlreadyNamed | TurnoverRecorded | no: NoSuchTurnover | SuccessorNominated | no: NominationHasEnded | no: NominationHasEnded | ScenarioSaved | KeyPostEnded
Ended | KeyPostNamed | no: KeyPostNotNamed | no: KeyPostNotNamed | no: KeyPostNotNamed | no: KeyPostNotNamed | no: KeyPostNotNamed | no: KeyPostNotNamed | no: KeyPostNotNamed`;
const cells = new Map(
  matrix
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))
    .map(([name = '', ...row]) => [name, row]),
);
const shared = sharedTypes;

test('the matrix has each situation and each command of the process’s own, and no other', () => {
  expect([...cells.keys()]).toEqual(Object.keys(situations));
  for (const row of cells.values()) expect(row).toHaveLength(types.length);
  expect(shared.every((type) => /Task|Attach|Document|Exclusion/.test(type))).toBe(true);
  expect(Object.keys(keyPost.specs)).toEqual(expect.arrayContaining([...types]));
});

test.each(Object.keys(situations))('in “%s” each command brings about its event or is refused by name', (name) => {
  const world = situations[name]!;
  expect(keyPostIn(world, headAsh).status).toBe(name.split(':')[0]);
  const met = types.map((type) =>
    inShort(decided(world, headAsh, { type, data: commands[type] } as KeyPostCommand, byHr.includes(type) ? hr : slt)),
  );
  expect(met).toEqual(cells.get(name));
});

test.each(shared)('a register has no tasks, so %s finds none', (type) => {
  const data = { task: 'none', key: 'none', to: dev, document: 'none' };
  for (const [name, world] of Object.entries(situations))
    expect(decided(world, headAsh, { type, data } as never, hr).ok).toBe(
      type === 'AttachToCase' && name !== 'NotNamed',
    );
});

test('every command says its clause and, in one sentence, what it does; one begins', () => {
  for (const [type, spec] of Object.entries(keyPost.specs)) {
    expect(spec.type).toBe(type);
    expect(spec.clause).toMatch(/\w/);
    expect(spec.summary).toMatch(/^[A-Z].*\.$/);
  }
  const starting = Object.values(keyPost.specs).filter(({ starts }) => starts);
  expect(starting.map(({ type }) => type)).toEqual(['NameKeyPost']);
});

test('a stray fact changes nothing, and a key post that is named again begins afresh', () => {
  const { evolve, initial } = keyPost.fold;
  expect(evolve(initial, { type: 'KeyPostEnded', data: { by: hr } })).toEqual(initial);
  expect(evolve(keyPostIn(nominated, headAsh) as never, its.naming(headAsh))).toEqual(keyPostIn(nominated, headAsh));
  const again = inKeyPost(situations['Ended']!, headAsh, its.naming(headAsh));
  expect(keyPostIn(again, headAsh)).toMatchObject({ status: 'Named', nominations: [], turnovers: [] });
});

test('its summary names nobody, and there is none before it begins', () => {
  expect(keyPost.summary(keyPostIn(nominated, headAsh) as never)).toEqual({ status: 'Named', title: 'Headteacher', school: 'school-ash', open: true, involved: [] }); // prettier-ignore
  expect(keyPost.summary(keyPostIn(situations['Ended']!, headAsh) as never)).toMatchObject({ open: false });
  expect(() => keyPost.summary(keyPost.fold.initial)).toThrow('nobody named');
  expect(keyPost.tasks(keyPostIn(nominated, headAsh) as never)).toEqual([]);
});
