import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort, tasksAfter, theProcessItself } from '../../../support/given.js';
import { ash, birch, ceo, headOfAsh, hr } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';
import { escalated, escalatingRules as rules, escalation, torn } from './escalated.js';

const escalate = { type: 'EscalateStartDate', data: { vacancy: 1 } } as const;

test('on its rung the process brings the date to the CEO, and not a millisecond before', () => {
  expect(given(...torn).when(escalate, theProcessItself, { at: '2027-02-16T08:59:59.999Z' })).toEqual(
    refuse('NotLateYet', { due: escalation }),
  );
  expect(given(...torn).when(escalate, theProcessItself, { at: escalation })).toEqual(
    accept({ type: 'StartDateEscalated', data: { vacancy: 1, to: 'CEO' } }),
  );
});

test('the CEO is asked beside those who still have to sign; nothing is signed over their heads', () => {
  expect(tasksAfter(...escalated).map(({ key, answers, to }) => ({ key, answers, to }))).toMatchObject([
    { key: 'agree-start-date-1-gaining', to: [{ role: 'Head', school: ash }] },
    { key: 'agree-start-date-1-candidate' },
    { key: 'settle-start-date-1', answers: ['ProposeStartDate'], to: [{ role: 'CEO' }] },
    { key: 'review-external-recruitment' },
  ]);
  expect(fold(escalated)).toMatchObject({
    vacancies: [
      { status: 'AgreeingDate', escalated: true, proposals: [{ signed: ['gaining'] }, { signed: ['releasing'] }] },
    ],
  });
  const settled = play(
    escalated,
    { at: '2027-02-20T09:00:00Z', rules },
    move(ceo, 'ProposeStartDate', { vacancy: 1, startsOn: its.day('2027-04-05'), as: 'CEO' }),
  );
  const asked = tasksAfter(...settled).map(({ key, to }) => [key, to[0]]);
  expect(asked).toContainEqual(['agree-start-date-1-releasing', { role: 'Head', school: birch }]);
  expect(asked).toHaveLength(5);
});

test('it comes to the CEO once', () => {
  expect(given(...escalated).when(escalate, theProcessItself, { at: escalation })).toEqual(refuse('AlreadyEscalated'));
});

test('under rules that ask for no escalation it never comes to the CEO', () => {
  expect(inShort(given(...its.dateProposed).when(escalate, theProcessItself, { at: '2028-01-01T09:00:00Z' }))).toBe(
    'no: NotLateYet',
  );
});

test('a date that all have signed, or that nobody looks for, is brought to nobody', () => {
  for (const [history, status] of [
    [its.conditionsOpen, 'AgreeingDate'],
    [its.appointed, 'Appointed'],
    [its.offered, 'Offered'],
    [play(torn, { at: its.agreeingDay }, move(hr, 'FreezePost', its.becauseOf)), 'Frozen'],
  ] as const)
    expect(given(...history).when(escalate, theProcessItself, { at: escalation })).toEqual(
      refuse('NotAgreeingDate', { vacancy: 1, status }),
    );
});

test('nobody but the process escalates', () => {
  for (const by of [hr, headOfAsh, ceo])
    expect(given(...torn).when(escalate, by, { at: escalation })).toEqual(
      refuse('NotAuthorised', { needs: 'the process' }),
    );
});
