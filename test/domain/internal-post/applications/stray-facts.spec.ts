import { expect, test } from '@jest/globals';
import type { Fact } from '../../../support/given.js';
import { fold } from '../../../support/given.js';
import { ada, ash } from '../../../support/people.js';
import { factIn } from '../../../support/play.js';
import {
  adasApplication,
  allMeet,
  applied,
  becauseOf,
  lateAsked,
  sealed,
  shortlisted,
  unsealed,
} from '../histories.js';
import { hr } from '../../../support/people.js';

const of = (history: readonly Fact[]) => {
  const state = fold(history) as Extract<ReturnType<typeof fold>, { applications: unknown }>;
  return state.applications.find(({ id }) => id === adasApplication);
};
const received: Fact = {
  type: 'ApplicationReceived',
  data: {
    application: adasApplication,
    applicant: ada,
    school: ash,
    statement: sealed('another'),
    specification: 9,
    late: true,
  },
};
const withdrawn: Fact = { type: 'ApplicationWithdrawn', data: { application: adasApplication, by: ada } };
const admitted: Fact = {
  type: 'LateApplicationDecided',
  data: { application: adasApplication, admitted: true, by: hr, ...becauseOf },
};

test.each([
  ['handed in', applied],
  ['found to meet the criteria', allMeet],
  ['shortlisted', shortlisted],
  ['scored', unsealed],
  ['withdrawn', [...applied, withdrawn]],
])('an application that was %s is not handed in again over itself', (_, history) => {
  expect(of([...history, received])).toEqual(of(history));
});

test('what has been withdrawn is not admitted, shortlisted or found appointable', () => {
  const gone = [...shortlisted, withdrawn];
  for (const fact of [admitted, factIn(shortlisted, 'ShortlistConfirmed')])
    expect(of([...gone, fact])).toMatchObject({ status: 'withdrawn' });
});

test('only a late application is admitted, and everybody then declares their interests anew', () => {
  expect(of([...applied, admitted])).toMatchObject({ status: 'submitted' });
  expect(fold(lateAsked)).toMatchObject({ panel: { declared: [] } });
});

test('a fact about an application that is not there changes none', () => {
  const stray = { ...withdrawn, data: { ...withdrawn.data, application: 'application-x' } } as Fact;
  expect(fold([...shortlisted, stray])).toEqual(fold(shortlisted));
});
