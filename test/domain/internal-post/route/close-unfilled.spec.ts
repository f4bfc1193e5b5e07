import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort, tasksAfter, theProcessItself } from '../../../support/given.js';
import { ada, ash, ben, headOfAsh, headOfBirch, hr, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const close = { type: 'CloseUnfilled', data: its.becauseOf } as const;
const at = its.agreeingDay;

test('HR ends the search, with a reason', () => {
  for (const history of [its.nobodyApplied, its.unfilled, its.externalFailed])
    expect(given(...history).when(close, hr, { at })).toEqual(
      accept({ type: 'PostClosedUnfilled', data: { by: hr, reason: its.sealed('reason') } }),
    );
  expect(tasksAfter(...play(its.nobodyApplied, { at }, move(hr, 'CloseUnfilled', its.becauseOf)))).toEqual([]);
});

test('three posts with two who are appointable: the two appointments stand, and the third post is given up', () => {
  const sign = (vacancy: number, candidate: typeof ben, releases: boolean) => [
    its.proposing(vacancy),
    its.signing(headOfAsh, 'gaining', vacancy),
    its.signing(candidate, 'candidate', vacancy),
    ...(releases ? [its.signing(headOfBirch, 'releasing', vacancy)] : []),
  ];
  const offered = play(
    its.threePostsTwoAppointable,
    { at: its.offerDay },
    its.offering(1),
    its.offering(2),
    its.accepting(ben),
    its.accepting(ada, 2),
  );
  const filled = play(offered, { at }, ...sign(1, ben, true), ...sign(2, ada, false));
  expect(fold(filled)).toMatchObject({ status: 'AwaitingRoute', step: { because: 'Unfilled' } });
  expect(fold(play(filled, { at }, move(hr, 'CloseUnfilled', its.becauseOf)))).toMatchObject({
    status: 'Closed',
    vacancies: [
      { status: 'Appointed', appointment: { appointment: 'appointment-1', staff: ben } },
      { status: 'Appointed', appointment: { appointment: 'appointment-2', staff: ada } },
      { status: 'Unfilled', because: 'NoCandidateLeft' },
    ],
  });
});

test('where nobody was found appointable it is SLT who ends the search', () => {
  expect(inShort(given(...its.noneAppointable).when(close, slt, { at }))).toBe('PostClosedUnfilled');
  expect(given(...its.noneAppointable).when(close, hr, { at })).toEqual(
    refuse('NotAuthorised', { needs: [{ role: 'SLT' }] }),
  );
});

test('nobody ends it who applied, nor the process', () => {
  expect(given(...its.unfilled).when(close, ada, { at, roles: [{ role: 'HR' }] })).toEqual(
    refuse('ExcludedFromTask', { task: 'choose-route', because: 'own-case' }),
  );
  expect(given(...its.unfilled).when(close, slt, { at })).toEqual(
    refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
  );
  expect(given(...its.unfilled).when(close, theProcessItself, { at }).ok).toBe(false);
});

test('it ends only where people choose the route', () => {
  for (const status of ['Advertised', 'Offering', 'Appointed', 'External', 'Frozen', 'Closed'] as const)
    expect(given(...its.historyOf[status]).when(close, hr, { at })).toEqual(refuse('NotAwaitingRoute', { status }));
});
