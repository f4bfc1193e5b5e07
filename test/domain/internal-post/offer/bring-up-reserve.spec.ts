import { expect, test } from '@jest/globals';
import { accept, refuse, type StaffId } from '#libs/kernel/index.js';
import { fold, given, inShort, tasksAfter, theProcessItself, type Fact } from '../../../support/given.js';
import { ada, ash, ben, cora, ella, hr } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';
import { decided } from './decided.js';

const bringUp = (vacancy = 1) => ({ type: 'BringUpReserve', data: { vacancy } }) as const;
const bringingUp = (vacancy = 1) => move(theProcessItself, 'BringUpReserve', { vacancy });
const declining = (by: StaffId, vacancy: number, offer = 1) => move(by, 'DeclineOffer', { vacancy, offer });
const at = its.offerDay;
const ladder = [{ kind: 'overdue', at: its.at('2027-02-09T09:00:00Z') }];
const vacancies = (history: readonly Fact[]) => {
  const state = fold(history);
  return 'vacancies' in state ? state.vacancies : [];
};

test('the next of the panel’s order comes up, and HR is to make the offer', () => {
  expect(given(...its.declined).when(bringUp(), theProcessItself, { at })).toEqual(
    accept({ type: 'ReserveBroughtUp', data: { vacancy: 1, application: its.adasApplication, ladder } }),
  );
  expect(tasksAfter(...its.reserveUp)[0]).toMatchObject({ key: 'make-offer-1', to: [{ role: 'HR', school: ash }] });
  expect(fold(its.reserveUp)).toMatchObject({ reserve: { applications: [] } });
});

test('whoever has withdrawn meanwhile is skipped', () => {
  const history = play(
    decided({ appointable: [ben, ada, cora] }),
    { at },
    its.offering(),
    move(ada, 'WithdrawApplication', {}),
    declining(ben, 1),
  );
  expect(given(...history).when(bringUp(), theProcessItself, { at })).toMatchObject({
    events: [{ type: 'ReserveBroughtUp', data: { application: 'application-cora' } }],
  });
});

test('where nobody is left the vacancy is unfilled, for the reason that it fell free, and people choose the route', () => {
  const history = play(its.reserveUp, { at }, its.offering(), declining(ada, 1, 2));
  const decision = given(...history).when(bringUp(), theProcessItself, { at });
  expect(decision).toMatchObject({
    ok: true,
    events: [{ type: 'VacancyUnfilled', data: { vacancy: 1, because: 'Declined' } }],
  });
  expect(fold(its.unfilled)).toMatchObject({ status: 'AwaitingRoute', step: { because: 'Unfilled' } });
  expect(tasksAfter(...its.unfilled)[0]).toMatchObject({ key: 'choose-route', to: [{ role: 'HR', school: ash }] });
});

test('the reserve may be brought up on its last day, by the calendar of London, and not on the day after', () => {
  expect(fold(its.declined)).toMatchObject({ reserve: { until: '2027-08-03' } });
  const on = (when: string) => inShort(given(...its.declined).when(bringUp(), theProcessItself, { at: when }));
  expect(on('2027-08-03T22:59:59Z')).toBe('ReserveBroughtUp');
  expect(on('2027-08-03T23:00:00Z')).toBe('VacancyUnfilled');
});

test('three vacancies that fall free side by side share one reserve, and nobody comes up twice', () => {
  const [first, second, third] = [ben, ada, cora];
  const made = play(
    decided({ posts: 3, appointable: [ben, ada, cora, ella] }),
    { at },
    ...[1, 2, 3].map((n) => its.offering(n)),
  );
  const free = play(made, { at }, declining(third, 3), declining(first, 1), declining(second, 2));
  expect(vacancies(free).map(({ status }) => status)).toEqual(['Vacant', 'Vacant', 'Vacant']);
  const brought = play(free, { at }, bringingUp(2), bringingUp(3), bringingUp(1));
  expect(vacancies(brought)).toMatchObject([
    { status: 'Unfilled', because: 'Declined' },
    { status: 'ToOffer', application: 'application-ella' },
    { status: 'Unfilled', because: 'Declined' },
  ]);
  expect(fold(brought).status).toBe('Offering');
});

test('whoever comes up second may withdraw before the offer is made, and the vacancy is free again', () => {
  const history = play(its.reserveUp, { at }, move(ada, 'WithdrawApplication', {}));
  expect(vacancies(history)).toMatchObject([{ status: 'Vacant', because: 'Withdrew' }]);
  expect(given(...history).when(bringUp(), theProcessItself, { at })).toMatchObject({
    events: [{ type: 'VacancyUnfilled', data: { because: 'Withdrew' } }],
  });
});

test('a vacancy that is not free needs nobody', () => {
  for (const [history, status] of [
    [its.offered, 'Offered'],
    [its.lapsed, 'Lapsed'],
    [its.appointed, 'Appointed'],
    [its.noneAppointable, 'AwaitingRoute'],
    [play(its.declined, { at }, move(hr, 'FreezePost', its.becauseOf)), 'Frozen'],
  ] as const)
    expect(given(...history).when(bringUp(), theProcessItself, { at })).toEqual(
      refuse('NotVacant', { vacancy: 1, status }),
    );
});

test('nobody brings up a candidate by hand', () => {
  for (const by of [hr, ada])
    expect(given(...its.declined).when(bringUp(), by, { at })).toEqual(
      refuse('NotAuthorised', { needs: 'the process' }),
    );
});
