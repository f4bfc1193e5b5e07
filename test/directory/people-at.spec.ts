import { expect, test } from '@jest/globals';
import { peopleAt } from '#libs/commands/people-at.js';
import { at, days, delegation, directoryWith, employed, grant, person, schoolId, staffId, trained } from './rows.js';

const [elm, oak] = [schoolId('elm'), schoolId('oak')];
const [ann, bob] = [staffId('ann'), staffId('bob')];
const noon = at('2026-11-22T12:00Z');
const directory = directoryWith({
  staff: [person('ann'), person('bob', days('2020-01-01', '2027-01-20'), 'fixed-term')],
  employments: [
    employed('ann', 'elm', days('2020-01-01', '2026-12-31')),
    employed('ann', 'oak', days('2027-01-01')),
    employed('bob', 'oak', days('2020-01-01')),
  ],
  grants: [grant('ann', 'Head', 'elm', days('2020-01-01', '2026-12-31'))],
  delegations: [delegation('ann', 'bob', 'Head', 'elm', days('2026-11-16', '2026-11-27'))],
  trainings: [trained('ann', '2024-02-05', '2029-02-04'), trained('bob', '2026-12-01', '2031-11-30')],
});
const people = peopleAt(directory, noon);
const later = peopleAt(directory, at('2027-01-11T09:00Z'));

test('a decision knows employers and roles at its own instant, delegation included', () => {
  expect([people.employer(ann), later.employer(ann)]).toEqual([elm, oak]);
  expect([people.rolesOf(bob), later.rolesOf(bob)]).toEqual([[{ role: 'Head', school: elm, onBehalfOf: ann }], []]);
  expect([people.holders('Head', elm), people.holders('Head'), people.holders('Head', oak)]).toEqual([
    ['ann', 'bob'],
    ['ann', 'bob'],
    [],
  ]);
  expect(later.holders('Head')).toEqual([]);
});

test('a decision knows who will be employed at another instant, whenever it is made', () => {
  for (const one of [people, later]) {
    expect(one.employmentAt(ann, at('2027-01-01T00:00Z'))).toEqual({ school: oak, contract: 'permanent' });
    expect(one.employmentAt(bob, at('2027-01-20T23:59Z'))).toEqual({ school: oak, contract: 'fixed-term' });
    expect(one.employmentAt(bob, at('2027-01-21T00:00Z'))).toBeUndefined();
  }
});

test('a decision counts the trainings that have begun by its instant', () => {
  expect([people, later].map((one) => one.trainedUntil(bob, 'safer-recruitment'))).toEqual([undefined, '2031-11-30']);
  expect(people.trainedUntil(ann, 'safer-recruitment')).toBe('2029-02-04');
});

test('a decision knows the schools of the trust from others', () => {
  expect([people.knowsSchool(elm), people.knowsSchool(schoolId('ash'))]).toEqual([true, false]);
});
