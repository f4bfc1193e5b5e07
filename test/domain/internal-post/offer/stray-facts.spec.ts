import { expect, test } from '@jest/globals';
import { fold, type Fact } from '../../../support/given.js';
import { ben } from '../../../support/people.js';
import { factIn } from '../../../support/play.js';
import * as its from '../histories.js';

/** Facts of step 4 as they were written in their own place. */
const facts: readonly Fact[] = [
  factIn(its.offered, 'OfferMade'),
  factIn(its.agreeingDate, 'OfferAccepted'),
  factIn(its.declined, 'OfferDeclined'),
  factIn(its.lapsed, 'OfferLapsed'),
  factIn(its.reserveUp, 'ReserveBroughtUp'),
  factIn(its.unfilled, 'VacancyUnfilled'),
  factIn(its.dateProposed, 'StartDateProposed'),
  factIn(its.signedByTwo, 'StartDateSigned'),
  factIn(its.conditionsOpen, 'StartDateAgreed'),
  factIn(its.appointed, 'AppointmentMade'),
  factIn(its.appointeeWithdrew, 'AppointeeWithdrew'),
  factIn(its.dependentsReviewed, 'DependentVacanciesReviewed'),
  factIn(its.voided, 'AppointmentVoided'),
];
const elsewhere = (fact: Fact): Fact => ({ ...fact, data: { ...fact.data, vacancy: 9 } }) as Fact;
const vacancies = (history: readonly Fact[]) => {
  const state = fold(history);
  return state.status === 'NotRequested' ? [] : state.vacancies;
};

test.each(facts.map((fact) => [fact.type, fact] as const))(
  '%s about a vacancy that there is not changes none',
  (_, fact) => {
    for (const history of [its.toOffer, its.offered, its.dateProposed, its.appointed])
      expect(vacancies([...history, elsewhere(fact)])).toEqual(vacancies(history));
  },
);

test.each(facts.slice(1).map((fact) => [fact.type, fact] as const))(
  '%s comes to nothing before its time',
  (_, fact) => {
    expect(vacancies([...its.toOffer, fact])).toEqual(vacancies(its.toOffer));
    expect(fold([...its.toOffer, fact]).status).toBe('Offering');
  },
);

test('the same fact twice is the fact once: a second signature, a second appointment', () => {
  for (const history of [
    its.offered,
    its.agreeingDate,
    its.declined,
    its.lapsed,
    its.appointed,
    its.appointeeWithdrew,
  ]) {
    const twice = [...history, history.at(-1)!];
    expect(vacancies(twice)).toEqual(vacancies(history));
  }
});

test('what a vacancy keeps of a candidate ends with the candidate: nobody’s dates pass to the next', () => {
  const free = [
    ...its.signedByTwo,
    { type: 'OfferWithdrawn', data: { vacancy: 1, by: ben, reason: its.sealed('reason') } } as const,
  ];
  const [vacancy] = vacancies(free);
  expect(vacancy).toEqual({ number: 1, offers: 1, status: 'Vacant', because: 'OfferWithdrawn' });
});
