import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort, tasksAfter } from '../../../support/given.js';
import { ash, ben, hr, slt } from '../../../support/people.js';
import { play } from '../../../support/play.js';
import * as its from '../histories.js';

const hold = { type: 'HoldPost', data: its.becauseOf } as const;
const at = its.agreeingDay;

test('nobody was found, and HR holds the post until it is opened again', () => {
  expect(given(...its.nobodyApplied).when(hold, hr, { at })).toEqual(
    accept({ type: 'PostFrozen', data: { by: hr, reason: its.sealed('reason'), since: at } }),
  );
  expect(fold(its.held)).toMatchObject({
    status: 'Frozen',
    step: { before: { status: 'AwaitingRoute', because: 'NobodyApplied' } },
  });
  expect(tasksAfter(...its.held).map(({ key }) => key)).toEqual(['reopen-post']);
});

test('where nobody was found appointable, SLT holds it', () => {
  expect(inShort(given(...its.noneAppointable).when(hold, slt, { at }))).toBe('PostFrozen');
  expect(inShort(given(...its.noneAppointable).when(hold, hr, { at }))).toBe('no: NotAuthorised');
});

test('when it goes on, the choice is due as many days later', () => {
  const ladderOf = (history: typeof its.held) => {
    const state = fold(history);
    return 'step' in state && 'ladder' in state.step ? state.step.ladder.map(({ at: instant }) => instant) : [];
  };
  expect(ladderOf(its.nobodyApplied)).toEqual(
    ['2027-01-27', '2027-01-30', '2027-02-01'].map((on) => `${on}T09:00:00.000Z`),
  );
  const reopened = play(
    its.held,
    { at: '2027-04-26T08:00:00Z' },
    { by: hr, command: { type: 'ReopenPost', data: its.becauseOf } },
  );
  expect(ladderOf(reopened)).toEqual(['2027-04-27', '2027-04-30', '2027-05-02'].map((on) => `${on}T08:00:00.000Z`));
});

test('it is held only where people choose the route, and by nobody who applied', () => {
  for (const status of ['Requested', 'Advertised', 'Offering', 'Appointed', 'Frozen'] as const)
    expect(given(...its.historyOf[status]).when(hold, hr, { at })).toEqual(refuse('NotAwaitingRoute', { status }));
  expect(given(...its.unfilled).when(hold, ben, { at, roles: [{ role: 'HR', school: ash }] })).toEqual(
    refuse('ExcludedFromTask', { task: 'choose-route', because: 'own-case' }),
  );
});
