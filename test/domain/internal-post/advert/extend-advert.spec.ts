import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given } from '../../../support/given.js';
import { ada, ash, ben, cora, headOfAsh, hr, slt } from '../../../support/people.js';
import { move } from '../../../support/play.js';
import { ask, others, takes } from '../asking.js';
import { applied, applying, at, becauseOf, closing, extended, historyOf, opened } from '../histories.js';

const extend = (closesAt: string) => move(hr, 'ExtendAdvert', { closesAt: at(closesAt), ...becauseOf });
const later = '2027-02-01T17:00:00.000Z';

test('HR keeps the advert open longer, with a reason and new rungs', () => {
  expect(ask(opened, extend(later))).toEqual(
    accept({
      type: 'AdvertExtended',
      data: {
        closesAt: at(later),
        by: hr,
        ...becauseOf,
        ladder: [{ kind: 'closing-soon', at: at('2027-01-29T09:00:00Z') }],
      },
    }),
  );
});

test('whoever has applied stays in, and others may apply until the new closing', () => {
  expect(fold(extended)).toMatchObject({ applications: [{ applicant: ada }, { applicant: ben }] });
  expect(ask(extended, applying(cora), { at: closing }).ok).toBe(true);
  expect(ask(extended, applying(cora), { at: later })).toEqual(refuse('AdvertClosed', { closedAt: later }));
});

test('a closing that is not later is no extension; a millisecond later is one', () => {
  for (const closesAt of [closing, '2027-01-20T17:00:00.000Z'])
    expect(ask(opened, extend(closesAt))).toEqual(refuse('NotLater', { closesAt, until: closing }));
  expect(ask(opened, extend('2027-01-25T17:00:00.001Z')).ok).toBe(true);
});

test('it is extended while it is open: a millisecond before the closing, and not at it', () => {
  expect(ask(opened, extend(later), { at: '2027-01-25T16:59:59.999Z' }).ok).toBe(true);
  expect(ask(opened, extend(later), { at: closing })).toEqual(refuse('AdvertClosed', { closedAt: closing }));
});

test('rungs that have passed are not climbed again', () => {
  expect(ask(opened, extend('2027-01-26T17:00:00Z'), { at: '2027-01-24T09:00:00Z' })).toMatchObject({
    events: [{ data: { ladder: [] } }],
  });
});

test('it may be extended again', () => {
  expect(ask(extended, extend('2027-02-08T17:00:00Z')).ok).toBe(true);
});

test('it is HR of the school, and nobody who has applied', () => {
  for (const person of [slt, headOfAsh])
    expect(given(...opened).when(extend(later).command, person)).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
    );
  expect(given(...applied).when(extend(later).command, ada, { roles: [{ role: 'HR' }] })).toEqual(
    refuse('OwnCase', { because: 'own-case' }),
  );
});

test.each(others('Advertised', 'NotRequested'))('a post that is %s has no advert to extend', (status) => {
  expect(ask(historyOf[status], extend(later))).toEqual(refuse('NotAdvertised', { status }));
});

test('it needs its reason and an instant', () => {
  expect(takes('ExtendAdvert', { closesAt: later, reason: 'Half term.' })).toBe(true);
  expect(takes('ExtendAdvert', { closesAt: later })).toBe(false);
  expect(takes('ExtendAdvert', { closesAt: '2027-02-01', reason: 'Half term.' })).toBe(false);
});
