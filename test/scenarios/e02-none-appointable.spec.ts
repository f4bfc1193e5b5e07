import { expect, test } from '@jest/globals';
import { fold, given, inShort, tasksAfter, theProcessItself, type Asked } from '../support/given.js';
import { ada, ben, ceo, headOfAsh, hr, slt, sltTwo } from '../support/people.js';
import { move, play } from '../support/play.js';
import * as its from '../domain/internal-post/histories.js';

const at = its.offerDay;
const outside = { evidence: its.sealed('evidence'), bypass: its.sealed('bypass') };
const choices: readonly (readonly [choice: string, command: Asked, status: string])[] = [
  ['advertised once more', { type: 'RelistPost', data: {} }, 'Approved'],
  ['advertised outside', { type: 'OpenExternalRoute', data: outside }, 'External'],
  ['held', { type: 'HoldPost', data: its.becauseOf }, 'Frozen'],
  ['given up', { type: 'CloseUnfilled', data: its.becauseOf }, 'Closed'],
];

test('E02: all met the criteria and none was appointable: step 5 does not begin, and SLT chooses', () => {
  const decision = given(...its.unsealed);
  expect(decision.when(its.ranking([], [ada, ben]).command, slt, { at: its.decisionDay }).ok).toBe(true);
  expect(its.noneAppointable.at(-1)).toMatchObject({ type: 'NoneAppointable' });
  expect(fold(its.noneAppointable)).toMatchObject({ status: 'AwaitingRoute', step: { because: 'NoneAppointable' } });
  expect(tasksAfter(...its.noneAppointable)[0]).toMatchObject({
    key: 'choose-route',
    answers: ['RelistPost', 'OpenExternalRoute', 'HoldPost', 'CloseUnfilled'],
    to: [{ role: 'SLT' }],
  });
});

test('E02: nobody can turn it into "none meets the essential criteria" afterwards', () => {
  const confirm = { type: 'ConfirmNoneMeets', data: {} } as const;
  expect(inShort(given(...its.noneAppointable).when(confirm, hr, { at }))).toBe('no: NotSifting');
});

test.each(choices)('E02: SLT may have it %s', (_, command, status) => {
  const chosen = play(its.noneAppointable, { at }, { by: sltTwo, command });
  expect(fold(chosen).status).toBe(status);
});

test.each(choices)('E02: neither HR, nor a Head, nor the CEO, nor a candidate has it %s', (_, command) => {
  for (const by of [hr, headOfAsh, ceo])
    expect(inShort(given(...its.noneAppointable).when(command, by, { at }))).toBe('no: NotAuthorised');
  for (const by of [ada, ben])
    expect(inShort(given(...its.noneAppointable).when(command, by, { at, roles: [{ role: 'SLT' }] }))).toBe(
      'no: ExcludedFromTask',
    );
});

test('E02: once it is escalated the CEO may choose too', () => {
  const escalated = play(
    its.noneAppointable,
    { at: '2027-02-10T09:00:00Z' },
    move(theProcessItself, 'EscalateApproval', {}),
  );
  expect(inShort(given(...escalated).when({ type: 'RelistPost', data: {} }, ceo, { at: '2027-02-10T09:00:00Z' }))).toBe(
    'PostRelisted',
  );
});

test('E02: both candidates keep what they were: they met the criteria, and were not found appointable', () => {
  expect(fold(its.noneAppointable)).toMatchObject({
    applications: [{ status: 'not-appointable' }, { status: 'not-appointable' }],
    vacancies: [],
  });
});
