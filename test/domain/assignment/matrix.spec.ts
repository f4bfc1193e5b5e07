import { expect, test } from '@jest/globals';
import { post, type PostCommand } from '#libs/domain/assignment/index.js';
import type { PostEvent } from '#libs/domain/assignment/events.js';
import { ash, cora } from '../../support/people.js';
import * as its from './given.js';

const { day, named } = its;
/** In each status: a post with and without a holder. */
const situations: Readonly<Record<string, readonly PostEvent[]>> = {
  NotEstablished: [],
  'Established: nobody': [its.established()],
  'Established: held': its.heldByAda,
  'Established: away': its.adaIsAway,
  'Established: covered': its.benCovers,
  Deleted: [...its.adaIsAway, its.deleted('2027-02-01')],
};
const commands: { readonly [T in PostCommand['type']]: Extract<PostCommand, { type: T }>['data'] } = {
  EstablishPost: { title: 'Head', school: ash, management: true, teaching: true, from: day('2020-09-01') },
  AssignHolder: { staff: cora, basis: 'cover', from: day('2027-01-04'), to: day('2027-03-31') },
  CorrectAssignment: { assignment: named('ada-1'), from: day('2021-02-01') },
  CancelAssignment: { assignment: named('ada-1') },
  PromisePermanence: { assignment: named('ben-1') },
  DeletePost: { from: day('2027-02-01') },
};
const types = Object.keys(commands) as PostCommand['type'][];

/** One line for each situation, one cell for each command in the order of `commands`. */
const matrix = `
NotEstablished | PostEstablished | no: NoSuchPost | no: NoSuchPost | no: NoSuchPost | no: NoSuchPost | no: NoSuchPost
Established: nobody | no: AlreadyEstablished | HolderAssigned | no: NoSuchAssignment | no: NoSuchAssignment | no: NoSuchAssignment | PostDeleted
Established: held | no: AlreadyEstablished | no: AlreadyHeld | AssignmentCorrected | AssignmentCancelled | no: NoSuchAssignment | no: StillHeld
Established: away | no: AlreadyEstablished | HolderAssigned | AssignmentCorrected | AssignmentCancelled | no: NoSuchAssignment | PostDeleted
Established: covered | no: AlreadyEstablished | no: AlreadyHeld | AssignmentCorrected | AssignmentCancelled | PermanencePromised | no: StillHeld
Deleted | no: AlreadyEstablished | no: PostIsDeleted | no: PostIsDeleted | AssignmentCancelled | no: NoSuchAssignment | no: PostIsDeleted`;
const cells = new Map(
  matrix
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))
    .map(([name = '', ...row]) => [name, row]),
);

test('the matrix has each situation and each command of the process’s own, and no other', () => {
  expect([...cells.keys()]).toEqual(Object.keys(situations));
  for (const row of cells.values()) expect(row).toHaveLength(types.length);
  const own = Object.keys(post.specs).filter((type) => !shared.includes(type));
  expect(own.sort()).toEqual([...types].sort());
});
const shared = Object.keys(post.specs).filter((type) => /Task|Attach|Document|Exclusion/.test(type));

test.each(Object.keys(situations))('in “%s” each command brings about its events or is refused by name', (name) => {
  const { given, inShort, fold } = its;
  expect(fold(situations[name]!).status).toBe(name.split(':')[0]);
  const met = types.map((type) =>
    inShort(given(...situations[name]!).when({ type, data: commands[type] } as PostCommand, undefined, {})),
  );
  expect(met).toEqual(cells.get(name));
});

test.each(shared)('a ledger has no tasks, so %s finds none', (type) => {
  const data = { task: 'none', key: 'none', to: cora, document: 'none' };
  for (const history of Object.values(situations))
    expect(its.given(...history).when({ type, data } as never).ok).toBe(type === 'AttachToCase' && history.length > 0);
});

test('every command says its clause and, in one sentence, what it does', () => {
  for (const [type, spec] of Object.entries(post.specs)) {
    expect(spec.type).toBe(type);
    expect(spec.clause).toMatch(/\w/);
    expect(spec.summary).toMatch(/^[A-Z].*\.$/);
  }
  expect(
    Object.values(post.specs)
      .filter(({ starts }) => starts)
      .map(({ type }) => type),
  ).toEqual(['EstablishPost']);
});
