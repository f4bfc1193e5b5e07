import { expect, test } from '@jest/globals';
import { openAdvert } from '#libs/domain/internal-post/open-advert.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { given, tasksAfter } from '../../support/given.js';
import { ash, birch, hr, hrTwo, slt } from '../../support/people.js';
import { advertOpened, at, historyOf } from './histories.js';

const opening = (closesAt: string) => ({ type: 'OpenAdvert', data: { closesAt: at(closesAt) } }) as const;
const open = (closesAt: string, now: string) => given(...historyOf.Approved).when(opening(closesAt), hr, { at: now });

test('HR advertises the post until its closing instant, with the rungs that lead up to it', () => {
  expect(open('2027-01-25T17:00:00Z', '2027-01-11T09:00:00Z')).toEqual(accept(advertOpened));
});

test('any holder of HR for the school may, not only who asked', () => {
  expect(given(...historyOf.Approved).when(opening('2027-01-25T17:00:00Z'), hrTwo)).toEqual(accept(advertOpened));
  expect(given(...historyOf.Approved).when(opening('2027-01-25T17:00:00Z'), slt)).toEqual(
    refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
  );
});

test('HR of another school does not', () => {
  const roles = [{ role: 'HR' as const, school: birch }];
  expect(given(...historyOf.Approved).when(opening('2027-01-25T17:00:00Z'), hrTwo, { roles })).toEqual(
    refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
  );
});

test('the shortest advert closes at the first instant of its last day', () => {
  expect(open('2027-01-16T00:00:00Z', '2027-01-11T09:00:00Z').ok).toBe(true);
  expect(open('2027-01-15T23:59:59.999Z', '2027-01-11T09:00:00Z')).toEqual(
    refuse('AdvertTooShort', { closesAt: '2027-01-15T23:59:59.999Z', earliest: '2027-01-16', minimumDays: 5 }),
  );
});

test('days are the days of the trust: half past midnight of a summer night is the next day already', () => {
  expect(open('2027-06-20T23:30:00Z', '2027-06-15T23:30:00Z').ok).toBe(true);
  expect(open('2027-06-20T22:59:59Z', '2027-06-15T23:30:00Z')).toMatchObject({
    refusal: 'AdvertTooShort',
    facts: { earliest: '2027-06-21' },
  });
});

test('five days across the spring change of clocks are five days, although an hour is missing', () => {
  expect(open('2027-03-31T23:00:00Z', '2027-03-27T23:30:00Z').ok).toBe(true);
  expect(open('2027-03-31T22:59:59Z', '2027-03-27T23:30:00Z').ok).toBe(false);
});

test('five days across the autumn change of clocks are five days, although an hour comes twice', () => {
  expect(open('2027-11-04T00:00:00Z', '2027-10-29T23:30:00Z').ok).toBe(true);
  expect(open('2027-11-03T23:59:59Z', '2027-10-29T23:30:00Z').ok).toBe(false);
});

test('a closing that has passed, or is now, is refused', () => {
  const now = at('2027-01-11T09:00:00Z');
  for (const closesAt of ['2027-01-11T09:00:00.000Z', '2027-01-10T09:00:00.000Z'])
    expect(open(closesAt, now)).toEqual(refuse('ClosesInThePast', { closesAt, now }));
});

test('a rung that would lie in the past is left out', () => {
  const decision = open('2027-01-13T23:00:00Z', '2027-01-08T09:00:00Z');
  expect(decision.ok && decision.events[0]?.data).toMatchObject({ ladder: [{ at: '2027-01-10T09:00:00.000Z' }] });
  const late = open('2027-01-16T00:00:00Z', '2027-01-11T09:00:00.001Z');
  expect(late.ok && late.events[0]?.data).toMatchObject({ ladder: [{ at: '2027-01-13T09:00:00.000Z' }] });
});

test('only an approved post is advertised', () => {
  for (const status of ['Requested', 'Advertised', 'AwaitingRoute', 'Refused'] as const)
    expect(given(...historyOf[status]).when(opening('2027-02-25T17:00:00Z'), hr)).toEqual(
      refuse('NotReadyToAdvertise', { status }),
    );
});

test('while the advert is open there is nothing to do but apply', () => {
  expect(tasksAfter(...historyOf.Advertised)).toEqual([]);
});

test('a closing is kept as UTC to the millisecond, and needs its offset', () => {
  expect(openAdvert.schema.parse({ closesAt: '2027-06-25T17:00:00+01:00' })).toEqual({
    closesAt: '2027-06-25T16:00:00.000Z',
  });
  expect(openAdvert.schema.safeParse({ closesAt: '2027-06-25T17:00:00' }).success).toBe(false);
  expect(openAdvert.schema.safeParse({ closesAt: '2027-02-29T17:00:00Z' }).success).toBe(false);
});
