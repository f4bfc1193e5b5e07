import { expect, test } from '@jest/globals';
import { accept, refuse, type StaffId } from '#libs/kernel/index.js';
import { ada, ben, ceo, headOfBirch, hr, hrTwo, slt, sltTwo, stranger } from '../../support/people.js';
import { approved, claimed, escalated, fold, given, requested, sealed, task, tasksAfter, type Fact } from './visit.js';

const over = (to: StaffId, key = task) => ({ type: 'HandOverTask', data: { task: key, to } }) as const;
const handed = (from: StaffId | undefined, to: StaffId, by: StaffId): Fact => ({
  type: 'TaskHandedOver',
  data: { task, ...(from && { from }), to, by },
});
const approve = { type: 'ApproveVisit', data: {} } as const;
const taken = [requested, claimed(slt)];

test('who has taken a task gives it to another who may answer it, and that person holds it from then on', () => {
  expect(given(...taken).when(over(sltTwo), slt)).toEqual(accept(handed(slt, sltTwo, slt)));
  const after = [...taken, handed(slt, sltTwo, slt)];
  expect(tasksAfter(...after)).toMatchObject([{ key: task, claimedBy: sltTwo }]);
  expect(given(...after).when(approve, sltTwo).ok).toBe(true);
  expect(given(...after).when(approve, slt)).toEqual(refuse('TaskClaimedByAnother', { task, by: sltTwo }));
});

test('a task that nobody has taken is given to somebody by one whom it is for', () => {
  expect(given(requested).when(over(sltTwo), slt)).toEqual(accept(handed(undefined, sltTwo, slt)));
});

test('the reason is kept where one is given, and never as text', () => {
  const reason = sealed('reason');
  const asked = { type: 'HandOverTask', data: { task, to: sltTwo, reason } } as const;
  expect(given(...taken).when(asked, slt)).toMatchObject({ events: [{ data: { to: sltTwo, reason } }] });
});

test('what another has taken is not given away by a third', () => {
  expect(given(...taken).when(over(sltTwo), sltTwo)).toEqual(refuse('TaskClaimedByAnother', { task, by: slt }));
});

test('nobody is given a task that is theirs already', () => {
  expect(given(...taken).when(over(slt), slt)).toEqual(refuse('AlreadyTheirs', { task, to: slt }));
});

test.each([
  ['who asked for it', hr, 'four-eyes'],
  ['whom it is about', ada, 'own-case'],
  ['who is recused', ben, 'recused'],
  ['who does not hold the role', hrTwo, 'not-asked'],
  ['who does not work for the trust', stranger, 'left'],
])('nobody is given a task which they may not answer: %s', (_, to, because) => {
  expect(given(...taken).when(over(to), slt)).toEqual(refuse('CannotAnswer', { task, to, because }));
});

test('nobody is given a task after they have left', () => {
  const gone = [sltTwo];
  expect(given(...taken).when(over(sltTwo), slt, { gone })).toMatchObject({ facts: { because: 'left' } });
});

test('HR gives away what somebody has who left, and only that', () => {
  expect(given(...taken).when(over(sltTwo), hrTwo)).toMatchObject({ refusal: 'NotAuthorised' });
  expect(given(requested).when(over(sltTwo), hrTwo)).toMatchObject({ refusal: 'NotAuthorised' });
  expect(given(...taken).when(over(sltTwo), hrTwo, { gone: [slt] })).toEqual(accept(handed(slt, sltTwo, hrTwo)));
});

test('HR of another school gives nothing away here', () => {
  expect(given(...taken).when(over(sltTwo), headOfBirch, { gone: [slt] })).toMatchObject({ refusal: 'NotAuthorised' });
});

test('HR gives away no task from which they are excluded', () => {
  expect(given(...taken).when(over(sltTwo), hr, { gone: [slt] })).toMatchObject({ refusal: 'ExcludedFromTask' });
});

test('a delegate gives away what the one for whom they act has taken', () => {
  expect(given(...taken).when(over(sltTwo), sltTwo, { onBehalfOf: slt })).toEqual(accept(handed(slt, sltTwo, sltTwo)));
});

test('a task is given to a person whom it names, and to no colleague of theirs', () => {
  const named = [requested, approved];
  expect(given(...named).when(over(ben, `report-${ada}`), ada).ok).toBe(true);
  expect(given(...named).when(over(slt, `report-${ada}`), ada)).toMatchObject({ facts: { because: 'not-asked' } });
  expect(given(...named).when(over(ben, `report-${ada}`), ada, { gone: [ben] })).toMatchObject({
    facts: { because: 'left' },
  });
});

test.each(['report-staff-ada', 'constructor', 'no-such-task'])('%s is not open, so nobody is given it', (key) => {
  expect(given(requested).when(over(sltTwo, key), slt)).toEqual(refuse('NoSuchTask', { task: key }));
});

test('a task goes back to all when it goes to other people', () => {
  expect(fold(...taken, handed(slt, sltTwo, slt), escalated).claims).toEqual({});
  expect(given(...taken, handed(slt, sltTwo, slt), escalated).when(approve, ceo).ok).toBe(true);
});
