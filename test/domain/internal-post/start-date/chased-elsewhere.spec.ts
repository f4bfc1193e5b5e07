import { expect, test } from '@jest/globals';
import { deadlines, stepTasks, tasksOfVacancy } from '#libs/domain/internal-post/deadlines.js';
import type { Vacancy } from '#libs/domain/internal-post/vacancy.js';
import { fold, theProcessItself, type Fact } from '../../../support/given.js';
import { ada, ben, headOfAsh, headOfBirch, hr } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const at = its.agreeingDay;
const filled = play(
  play(its.threePostsTwoAppointable, { at: its.offerDay }, its.offering(1), its.offering(2), its.accepting(ben)),
  { at },
  its.proposing(),
  its.signing(headOfAsh, 'gaining'),
  its.signing(ben, 'candidate'),
  its.signing(headOfBirch, 'releasing'),
);
const withdrawing = move(ben, 'WithdrawFromAppointment', { vacancy: 1 });
const advertised = play(
  filled,
  { at },
  move(ada, 'DeclineOffer', { vacancy: 2, offer: 1 }),
  move(theProcessItself, 'BringUpReserve', { vacancy: 2 }),
  move(hr, 'RelistPost', {}),
  move(hr, 'OpenAdvert', { closesAt: its.at('2027-03-01T17:00:00Z'), audience: {} }),
);
const ladder = ['2027-02-10', '2027-02-13', '2027-02-15'].map((on) => its.at(`${on}T09:00:00Z`));
const chasedIn = (history: readonly Fact[]) =>
  stepTasks(fold(history)).map(({ task, rungs }) => [task.key, rungs.map((rung) => rung.at)] as const);
const firstOf = (history: readonly Fact[]): Vacancy => {
  const state = fold(history);
  if (state.status === 'NotRequested' || !state.vacancies[0]) throw new Error('The history has no vacancy.');
  return state.vacancies[0];
};

test('beside an advert that is open again, SLT is chased by its own ladder and not by the advert’s', () => {
  const withdrawn = play(advertised, { at }, withdrawing);
  expect(chasedIn(withdrawn)).toContainEqual(['review-dependents-1', ladder]);
  expect(chasedIn(withdrawn).filter(([key]) => key === 'review-dependents-1')).toHaveLength(1);
  expect(deadlines(fold(withdrawn))).toEqual(expect.arrayContaining(ladder));
});

test('among offers it is chased by the branch of its vacancy', () => {
  const withdrawn = play(filled, { at }, withdrawing);
  const own = tasksOfVacancy(fold(withdrawn), firstOf(withdrawn));
  expect(own.map(({ task, rungs }) => [task.key, rungs.map((rung) => rung.at)])).toEqual([
    ['review-dependents-1', ladder],
  ]);
});

test('while the post lies still nobody is chased for it', () => {
  const still = play(filled, { at }, withdrawing, move(hr, 'FreezePost', its.becauseOf));
  expect(chasedIn(still)).toEqual([['reopen-post', []]]);
  expect(deadlines(fold(still))).toEqual([]);
});

test('an appointment that stands is nobody’s task, and has no deadline', () => {
  expect(tasksOfVacancy(fold(advertised), firstOf(advertised))).toEqual([]);
  expect(tasksOfVacancy(fold(filled), firstOf(filled))).toEqual([]);
  expect(deadlines(fold(its.appointed))).toEqual([]);
});
