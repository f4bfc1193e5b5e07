import { expect, test } from '@jest/globals';
import { accept, refuse, type StaffId } from '#libs/kernel/index.js';
import { ada, ben, ceo, hr, hrTwo, slt, sltTwo } from '../../support/people.js';
import { approved, escalated, fold, given, requested, sealed, task, tasksAfter, type Fact } from './visit.js';

const reason = sealed('reason');
const lift = (staff: StaffId, key = task) =>
  ({ type: 'OverrideExclusion', data: { task: key, staff, reason } }) as const;
const lifted: Fact = { type: 'ExclusionOverridden', data: { task, staff: hr, because: 'four-eyes', by: ceo, reason } };
const approve = { type: 'ApproveVisit', data: {} } as const;

test('the CEO lets one named person answer whom four eyes exclude, with a reason on record', () => {
  expect(given(requested).when(approve, hr)).toMatchObject({ refusal: 'ExcludedFromTask' });
  expect(given(requested).when(lift(hr), ceo)).toEqual(accept(lifted));
  expect(given(requested, lifted).when(approve, hr).ok).toBe(true);
});

test('the task shows for whom it was lifted, and goes on excluding everybody else', () => {
  const [shown] = tasksAfter(requested, lifted);
  expect(shown).toMatchObject({ lifted: [hr] });
  expect(shown?.not).toEqual([
    { staff: ada, because: 'own-case' },
    { staff: ben, because: 'recused' },
  ]);
  for (const who of [ada, ben])
    expect(given(requested, lifted).when(approve, who)).toMatchObject({ refusal: 'ExcludedFromTask' });
});

test('it is one person’s: who acts for another than that person gains nothing', () => {
  expect(given(requested, lifted).when(approve, hr, { onBehalfOf: ada })).toMatchObject({
    refusal: 'ExcludedFromTask',
  });
});

test.each([
  ['an own case', ada, 'own-case'],
  ['a recusal', ben, 'recused'],
])('%s is never lifted', (_, staff, because) => {
  expect(given(requested).when(lift(staff), ceo)).toEqual(refuse('NeverLifted', { task, staff, because }));
});

test('whom nothing excludes needs no lifting, and nobody needs it twice', () => {
  expect(given(requested).when(lift(slt), ceo)).toEqual(refuse('NotExcluded', { task, staff: slt }));
  expect(given(requested, lifted).when(lift(hr), ceo)).toEqual(refuse('NotExcluded', { task, staff: hr }));
});

test('nobody lifts an exclusion of their own, whether as CEO or for the CEO', () => {
  const own = refuse('OwnExclusion', { task, staff: hr });
  expect(given(requested).when(lift(hr), hr, { roles: [{ role: 'CEO' }] })).toEqual(own);
  expect(given(requested).when(lift(hr), ceo, { onBehalfOf: hr })).toEqual(own);
  expect(given(requested).when(lift(hr), hr, { roles: [{ role: 'CEO' }], onBehalfOf: ceo })).toEqual(own);
});

test('who holds the CEO’s role and is part of the case lifts nothing in it', () => {
  for (const [who, because] of [
    [ada, 'own-case'],
    [ben, 'recused'],
  ] as const)
    // prettier-ignore
    expect(given(requested).when(lift(hr), who, { roles: [{ role: 'CEO' }] })).toEqual(
      refuse('ExcludedFromTask', { task, because }),
    );
});

test('nobody but the CEO does', () => {
  for (const who of [slt, sltTwo, hrTwo])
    expect(given(requested).when(lift(hr), who)).toMatchObject({ refusal: 'NotAuthorised' });
});

test('it holds for this task, until it ends or goes to other people', () => {
  for (const next of [approved, escalated]) expect(fold(requested, lifted, next)).toEqual(fold(requested, next));
  expect(given(requested).when(lift(hr, 'no-such-task'), ceo)).toEqual(refuse('NoSuchTask', { task: 'no-such-task' }));
});
