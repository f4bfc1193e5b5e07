import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given } from '../../../support/given.js';
import { ada, ash, ben, headOfAsh, hr, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, chasedFrom, others, takes } from '../asking.js';
import { applied, applying, approved, at, becauseOf, closedEarly, historyOf, opened } from '../histories.js';

const early = move(hr, 'CloseAdvertEarly', becauseOf);
const wednesday = { at: '2027-01-20T09:00:00.000Z' };
const ladder = chasedFrom('2027-01-20');
const closedEarlyByHr = { type: 'AdvertClosedEarly' as const, data: { by: hr, ...becauseOf } };
const closedNow = { type: 'AdvertClosed' as const, data: { closedAt: at(wednesday.at), left: [], ladder } };

test('HR closes it before its time with a reason, and the sift begins', () => {
  expect(ask(applied, early, wednesday)).toEqual(accept(closedEarlyByHr, closedNow));
  expect(fold(closedEarly)).toMatchObject({
    status: 'Sifting',
    applications: [{ applicant: ada }, { applicant: ben }],
  });
});

test('where nobody has applied, HR chooses the route', () => {
  expect(ask(opened, early, wednesday)).toEqual(
    accept(closedEarlyByHr, closedNow, { type: 'NobodyApplied', data: { ladder } }),
  );
});

test('nobody applies after it in the ordinary way', () => {
  const patient = play(applied, wednesday, early);
  expect(ask(patient, move(hr, 'SaveDraft', { statement: becauseOf.reason }), wednesday)).toEqual(
    refuse('NotAdvertised', { status: 'Sifting' }),
  );
});

test('an advert that has not opened yet is not closed: nobody could have applied', () => {
  const opensAt = at('2027-01-30T09:00:00Z');
  const closesAt = at('2027-02-28T17:00:00Z');
  const waiting = play(approved, {}, move(hr, 'OpenAdvert', { opensAt, closesAt, audience: {} }));
  expect(ask(waiting, applying(ada), wednesday)).toEqual(refuse('AdvertNotOpenYet', { opensAt }));
  expect(ask(waiting, early, wednesday)).toEqual(refuse('AdvertNotOpenYet', { opensAt }));
});

test('it is HR of the school, and nobody who has applied', () => {
  for (const person of [slt, headOfAsh])
    expect(given(...applied).when(early.command, person)).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
    );
  expect(given(...applied).when(early.command, ada, { roles: [{ role: 'HR' }] })).toEqual(
    refuse('OwnCase', { because: 'own-case' }),
  );
});

test.each(others('Advertised', 'NotRequested'))('a post that is %s has no advert to close', (status) => {
  expect(ask(historyOf[status], early)).toEqual(refuse('NotAdvertised', { status }));
});

test('it needs its reason', () => {
  expect(takes('CloseAdvertEarly', { reason: 'The post is needed sooner.' })).toBe(true);
  expect(takes('CloseAdvertEarly', {})).toBe(false);
});
