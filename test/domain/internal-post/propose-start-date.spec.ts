import { expect, test } from '@jest/globals';
import { proposeStartDate } from '#libs/domain/internal-post/propose-start-date.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { given, tasksAfter } from '../../support/given.js';
import { ada, ben, headOfAsh, headOfBirch, hr, hrTwo, slt } from '../../support/people.js';
import { commands } from './commands.js';
import { day, headCountered, historyOf, hrProposed, selected } from './histories.js';

const proposing = (startsOn: string) => ({ type: 'ProposeStartDate', data: { startsOn: day(startsOn) } }) as const;
const { ProposeStartDate: counter } = commands;

test('HR proposes first', () => {
  expect(given(...selected).when(proposing('2027-04-19'), hr)).toEqual(accept(hrProposed));
});

test('the Head of the school counters with the next number, and HR counters that', () => {
  expect(given(...selected, hrProposed).when(counter, headOfAsh)).toEqual(accept(headCountered));
  expect(given(...selected, hrProposed, headCountered).when(proposing('2027-05-04'), hr)).toEqual(
    accept({ type: 'StartDateProposed', data: { proposal: 3, startsOn: '2027-05-04', by: hr, from: 'HR' } }),
  );
});

test('nobody but HR proposes first', () => {
  for (const person of [headOfAsh, slt, ada])
    expect(given(...selected).when(proposing('2027-04-19'), person)).toMatchObject({ refusal: 'NotAuthorised' });
});

test('neither the same side nor the Head of another school counters', () => {
  for (const person of [hrTwo, headOfBirch])
    expect(given(...selected, hrProposed).when(counter, person)).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'Head', school: 'school-ash' }] }),
    );
});

test('who proposed does not counter themselves, although on both sides', () => {
  const roles = [{ role: 'HR' as const }, { role: 'Head' as const }];
  expect(given(...selected, hrProposed).when(counter, hr, { roles })).toEqual(
    refuse('ExcludedFromTask', { task: 'agree-start-date', because: 'four-eyes' }),
  );
});

test('the one it is about takes no part, although in HR', () => {
  expect(given(...selected).when(counter, ben, { roles: [{ role: 'HR' }] })).toEqual(
    refuse('ExcludedFromTask', { task: 'propose-start-date', because: 'own-case' }),
  );
});

test('the date is tomorrow or later, by the days of the trust', () => {
  const propose = (startsOn: string, at: string) => given(...selected).when(proposing(startsOn), hr, { at });
  expect(propose('2027-02-02', '2027-02-01T12:00:00Z').ok).toBe(true);
  expect(propose('2027-02-01', '2027-02-01T12:00:00Z')).toEqual(
    refuse('StartsInThePast', { startsOn: '2027-02-01', today: '2027-02-01' }),
  );
  expect(propose('2027-07-01', '2027-06-30T22:59:59Z').ok).toBe(true);
  expect(propose('2027-07-01', '2027-06-30T23:00:00Z')).toMatchObject({ facts: { today: '2027-07-01' } });
  expect(propose('2027-01-31', '2027-02-01T12:00:00Z').ok).toBe(false);
});

test('before a candidate is selected there is no date to agree', () => {
  for (const status of ['Selecting', 'Advertised', 'Appointed'] as const)
    expect(given(...historyOf[status]).when(counter, hr)).toEqual(refuse('NotAgreeingDate', { status }));
});

test('each proposal asks the other side, and never its author', () => {
  expect(tasksAfter(...selected, hrProposed)).toMatchObject([
    { key: 'agree-start-date', to: [{ role: 'Head', school: 'school-ash' }], not: [{ staff: ben }, { staff: hr }] },
  ]);
  expect(tasksAfter(...selected, hrProposed, headCountered)).toMatchObject([
    { key: 'agree-start-date', to: [{ role: 'HR' }], not: [{ staff: ben }, { staff: headOfAsh }] },
  ]);
});

test('a start date is a day of the calendar', () => {
  const { schema } = proposeStartDate;
  expect(schema.safeParse({ startsOn: '2028-02-29' }).success).toBe(true);
  for (const startsOn of ['2027-02-29', '2027-4-1', '2027-04-01T00:00:00Z', '1 April 2027', ''])
    expect([startsOn, schema.safeParse({ startsOn }).success]).toEqual([startsOn, false]);
});
