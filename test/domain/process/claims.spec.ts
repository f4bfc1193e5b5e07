import { expect, test } from '@jest/globals';
import { accept, refuse, type StaffId } from '#libs/kernel/index.js';
import { ada, ben, ceo, headOfAsh, hr, slt, sltTwo } from '../../support/people.js';
import { approved, claimed, escalated, fold, given, requested, task, tasksAfter, visit, type Fact } from './visit.js';

const claim = (key = task) => ({ type: 'ClaimTask', data: { task: key } }) as const;
const release = (key = task) => ({ type: 'ReleaseTask', data: { task: key } }) as const;
const approve = { type: 'ApproveVisit', data: {} } as const;
const released = (by: StaffId): Fact => ({ type: 'TaskReleased', data: { task, by } });
const taken = [requested, claimed(slt)];

test('a person takes a task for themselves, and everybody sees who', () => {
  expect(given(requested).when(claim(), slt)).toEqual(accept(claimed(slt)));
  expect(tasksAfter(...taken)).toMatchObject([{ key: task, claimedBy: slt }]);
  expect(given(...taken).when(claim(), slt)).toEqual(refuse('AlreadyYours', { task }));
});

test('nobody else answers, claims or releases it, and the answer names who has it', () => {
  const no = refuse('TaskClaimedByAnother', { task, by: slt });
  for (const command of [approve, claim(), release()]) expect(given(...taken).when(command, sltTwo)).toEqual(no);
  expect(given(...taken).when(approve, slt).ok).toBe(true);
});

test('released, it is for all again', () => {
  expect(given(...taken).when(release(), slt)).toEqual(accept(released(slt)));
  const back = [...taken, released(slt)];
  expect(tasksAfter(...back)).toEqual(tasksAfter(requested));
  expect(given(...back).when(approve, sltTwo).ok).toBe(true);
  expect(given(...back).when(release(), slt)).toEqual(refuse('NotClaimed', { task }));
});

test('who may not answer a task may not claim it', () => {
  expect(given(requested).when(claim(), headOfAsh)).toMatchObject({ refusal: 'NotAuthorised' });
  for (const who of [hr, ada, ben])
    expect(given(requested).when(claim(), who)).toMatchObject({ refusal: 'ExcludedFromTask' });
});

test.each([`report-${ada}`, 'no-such-task', 'constructor', '__proto__', ''])(
  '%j is not open, so it is not claimed',
  (key) => {
    expect(given(requested).when(claim(key), slt)).toEqual(refuse('NotOpenForYou', { command: 'ClaimTask' }));
    expect(given(requested).when(release(key), slt).ok).toBe(false);
  },
);

test('a key is small letters, digits and hyphens, long enough to hold whole ids', () => {
  const { schema } = visit.specs['ClaimTask']!;
  for (const key of [task, `sift-${'a'.repeat(36)}-staff-001`, 'x'.repeat(150)])
    expect(schema.safeParse({ task: key }).success).toBe(true);
  for (const key of ['', 'x'.repeat(151), 'Approve', 'a/b', '__proto__', 'a b'])
    expect(schema.safeParse({ task: key }).success).toBe(false);
});

test('a claim ends with its task', () => {
  expect(fold(...taken, approved).claims).toEqual({});
});

test('escalation ends a claim: the CEO is not kept from a late task by who sits on it', () => {
  expect(fold(...taken, escalated).claims).toEqual({});
  expect(given(...taken, escalated).when(approve, ceo).ok).toBe(true);
});

test('a claim binds while its holder may answer: who left blocks nobody', () => {
  const gone = [slt];
  expect(given(...taken).when(approve, sltTwo, { gone }).ok).toBe(true);
  expect(given(...taken).when(claim(), sltTwo, { gone })).toEqual(accept(claimed(sltTwo)));
  expect(given(...taken).when(release(), sltTwo, { gone })).toEqual(accept(released(slt)));
});

test('a delegate answers what the one for whom they act has claimed', () => {
  expect(given(...taken).when(approve, sltTwo, { onBehalfOf: slt }).ok).toBe(true);
});

test('a key that names who answers is open to that person and nobody else', () => {
  const report = { type: 'ReportVisit', data: {} } as const;
  const facts = [requested, approved];
  expect(given(...facts).when(report, ada).ok).toBe(true);
  for (const who of [ben, slt])
    expect(given(...facts).when(report, who)).toEqual(refuse('NotOpenForYou', { command: 'ReportVisit' }));
});
