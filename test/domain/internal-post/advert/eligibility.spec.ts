import { describe, expect, test } from '@jest/globals';
import { eligibleAt, notEligible } from '#libs/domain/internal-post/advert/eligibility.js';
import { contextOf } from '../../../support/given.js';
import { ada, ash, ben, birch, finn, hr, stranger } from '../../../support/people.js';
import { at } from '../histories.js';

const context = contextOf(hr);
const on = at('2027-01-15T12:00:00Z');
const gone = at('2027-01-21T00:00:00Z');

describe('An advert is for', () => {
  test.each([
    ['everybody whom the trust employs', {}, [ada, ben, finn], [stranger]],
    ['those of the schools it names', { schools: [birch] }, [ben, finn], [ada, stranger]],
    ['those of the contracts it names', { contracts: ['fixed-term' as const] }, [finn], [ada, ben, stranger]],
    ['those of both', { schools: [birch], contracts: ['permanent' as const] }, [ben], [ada, finn, stranger]],
    ['nobody where no school has such', { schools: [ash], contracts: ['fixed-term' as const] }, [], [ada, finn]],
  ])('%s', (_, audience, reached, others) => {
    for (const staff of reached) expect(eligibleAt(staff, audience, on, context).eligible).toBe(true);
    for (const staff of others) expect(eligibleAt(staff, audience, on, context).eligible).toBe(false);
  });
});

test('it says what the directory knows of somebody then', () => {
  expect(eligibleAt(finn, {}, on, context).employment).toEqual({ school: birch, contract: 'fixed-term' });
  expect(eligibleAt(finn, {}, gone, context)).toEqual({ eligible: false, employment: 'not employed by the trust' });
});

test('the last day of an employment counts to its last millisecond', () => {
  expect(eligibleAt(finn, {}, at('2027-01-20T23:59:59.999Z'), context).eligible).toBe(true);
  expect(eligibleAt(finn, {}, gone, context).eligible).toBe(false);
});

test('it takes both the opening and the closing, and explains both', () => {
  const advert = { opensAt: at('2027-01-11T09:00:00Z'), audience: { schools: [birch] } };
  expect(notEligible(advert, on, finn, context)).toBeUndefined();
  expect(notEligible(advert, gone, finn, context)).toEqual({
    atOpening: { eligible: true, employment: { school: birch, contract: 'fixed-term' } },
    atClosing: { eligible: false, employment: 'not employed by the trust' },
    audience: { schools: [birch] },
  });
  expect(notEligible(advert, on, ada, context)).toMatchObject({
    atOpening: { eligible: false, employment: { school: ash, contract: 'permanent' } },
  });
});
