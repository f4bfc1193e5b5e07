import { expect, test } from '@jest/globals';
import { mostDocuments } from '#libs/domain/process/index.js';
import { accept, refuse, type Actor, type HeldRole, type StaffId } from '#libs/kernel/index.js';
import { ada, ben, headOfBirch, hr, hrTwo, slt, sltTwo, stranger } from '../../support/people.js';
import { askers } from './askers.js';
import { attached, file, kept, removal, removed, toApplication, toCase, toTask } from './papers.js';
import {
  approved,
  claimed,
  fold,
  given,
  joined,
  requested,
  sealed,
  task,
  tasksAfter,
  type Asked,
  type Fact,
} from './visit.js';

const slts = attached(slt, { about: 'task', task });
const adas = attached(ada, { about: 'application', application: 'ask-of-ada' as never });
const hrs = attached(hr, { about: 'case' });

/** `yes`; a dot is NotAuthorised; `-` is told of no such thing; otherwise why a person is excluded. */
const grid = `
                        who-has-it  SLT  who-asked  own-visit  recused  HR   HR@birch  CEO  ada-as-all  Head  staff  stranger  process  service
AttachToTask            yes         yes  four-eyes  own-case   recused  .    .         .    own-case    .     .      .         .        .
AttachToApplication     -           -    -          yes        -        -    -         -    yes         -     -      .         .        .
AttachToCase            .           .    yes        .          .        yes  .         .    own-case    .     .      .         .        .
RemoveDocument: task's  yes         -    yes        -          -        yes  -         -    own-case    -     -      .         .        .
RemoveDocument: hers    -           -    yes        yes        -        yes  -         -    yes         -     -      .         .        .
RemoveDocument: case's  -           -    yes        -          -        yes  -         -    own-case    -     -      .         .        .
`;
const asked: Readonly<Record<string, Asked>> = {
  AttachToTask: toTask,
  AttachToApplication: toApplication,
  AttachToCase: toCase,
  "RemoveDocument: task's": removal(slts),
  'RemoveDocument: hers': removal(adas),
  "RemoveDocument: case's": removal(hrs),
};
const [head = [], ...rows] = grid
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ {2,}/));

const answer = (command: Asked, [by, ...roles]: readonly [StaffId | Actor, ...HeldRole[]]): string => {
  const facts: readonly Fact[] = [requested, claimed(slt), slts, adas, hrs];
  const decision = given(...facts).when(command, by, roles.length ? { roles } : {});
  if (decision.ok) return 'yes';
  if (decision.refusal === 'NotAuthorised') return '.';
  if (decision.refusal === 'UnknownDocument' || decision.refusal === 'NotYourApplication') return '-';
  return String(decision.facts['because'] ?? decision.refusal);
};

test('the table has each way to attach and to remove, and every kind of asker', () => {
  expect(rows.map(([name]) => name)).toEqual(Object.keys(asked));
  expect(head).toEqual(Object.keys(askers));
});

test.each(Object.entries(asked))('who may %s', (name, command) => {
  const answers = head.map((asker) => answer(command, askers[asker] ?? [stranger]));
  expect([name, ...answers].join('  ')).toBe(rows.find(([row]) => row === name)?.join('  '));
});

test('the event holds what the document is about, its size, its type, its hashes and who attached it, and no name', () => {
  expect(given(requested).when(toTask, slt)).toEqual(
    accept({
      type: 'DocumentAttached',
      data: { document: 'fresh-1', about: 'task', task, by: slt, name: file.name, ...kept },
    }),
  );
});

test('documents stand beside the claims of a case, also after the process has gone on, and leave no trace when they are gone', () => {
  const after = fold(requested, hrs, approved);
  expect(after.documents).toEqual([hrs.data]);
  expect(fold(requested, hrs, removed(hrs, hr))).toEqual(fold(requested));
});

test('nobody’s page of a task becomes out of date by a document', () => {
  expect(tasksAfter(requested, slts)).toEqual(tasksAfter(requested));
});

test('an application stands once it may not be changed any more: nothing comes to it, and only HR takes from it', () => {
  const history = [requested, adas, approved];
  expect(given(...history).when(toApplication, ada)).toEqual(
    refuse('ApplicationStands', { application: 'ask-of-ada' }),
  );
  expect(given(...history).when(removal(adas), ada)).toMatchObject({ refusal: 'DocumentStands' });
  expect(given(...history).when(removal(adas), hrTwo)).toMatchObject({ ok: true });
});

test('what lies with a task stands once the task is done', () => {
  expect(given(requested, slts, approved).when(removal(slts), slt)).toMatchObject({ refusal: 'DocumentStands' });
  expect(given(requested, approved).when(toTask, slt)).toEqual(refuse('NoSuchTask', { task }));
});

test('who came to have an interest takes back what they attached to their own task, and touches nothing of the case', () => {
  const theirs = attached(sltTwo, { about: 'task', task });
  expect(given(requested, theirs, joined(sltTwo)).when(removal(theirs), sltTwo)).toMatchObject({ ok: true });
  expect(given(requested, hrs, joined(hrTwo)).when(removal(hrs), hrTwo)).toMatchObject({ refusal: 'OwnCase' });
  expect(given(requested, joined(hrTwo)).when(toCase, hrTwo)).toMatchObject({ refusal: 'OwnCase' });
});

test('who acts for somebody with an interest is held back like them', () => {
  expect(given(requested).when(toCase, hrTwo, { onBehalfOf: ben })).toMatchObject({ facts: { because: 'recused' } });
});

test('a document is removed once', () => {
  expect(given(requested, hrs, removed(hrs, hr)).when(removal(hrs), hr)).toMatchObject({ refusal: 'UnknownDocument' });
});

test('one person attaches no more than twenty documents to one thing; others still do', () => {
  const many = Array.from({ length: mostDocuments }, (_, n) => attached(slt, { about: 'task', task }, `document-${n}`));
  expect(given(requested, ...many).when(toTask, slt)).toEqual(refuse('TooManyDocuments', { most: mostDocuments }));
  expect(given(requested, ...many).when(toTask, sltTwo)).toMatchObject({ ok: true });
  expect(given(requested, ...many.slice(1)).when(toTask, slt)).toMatchObject({ ok: true });
});

test('a case that has not begun takes nothing, also from who is HR elsewhere', () => {
  expect(given().when(toCase, hr)).toEqual(refuse('UnknownCase'));
  expect(given().when(removal(hrs), hr)).toMatchObject({ refusal: 'UnknownDocument' });
  expect(given(requested, approved).when(toCase, headOfBirch)).toMatchObject({ refusal: 'NotAuthorised' });
});

test('a reason is asked for with every removal', () => {
  expect(removal(hrs).data.reason).toEqual(sealed('reason'));
  expect(given(requested, hrs).when(removal(hrs), hr)).toEqual(
    accept({
      type: 'DocumentRemoved',
      data: { document: hrs.data.document, about: 'case', by: hr, reason: sealed('reason') },
    }),
  );
});
