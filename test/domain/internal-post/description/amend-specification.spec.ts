import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given } from '../../../support/given.js';
import { ada, ash, cora, hr, headOfAsh, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, others, takes } from '../asking.js';
import {
  adasApplication,
  applied,
  applying,
  at,
  becauseOf,
  closing,
  criteria,
  description,
  drafted,
  historyOf,
  opened,
} from '../histories.js';

const changed = { ...description, jobDescription: 'Leads the school, and teaches.' };
type How = { how?: 'notice' | 're-advert'; closesAt?: ReturnType<typeof at> };
const amend = (how: How = {}) => move(hr, 'AmendSpecification', { ...changed, ...how, ...becauseOf });
const later = at('2027-02-01T17:00:00Z');
const amended = (how: object) => ({
  type: 'SpecificationAmended' as const,
  data: {
    version: 2,
    jobDescription: changed.jobDescription,
    criteria: criteria.map((one, i) => ({ id: `c${i + 1}`, ...one })),
    by: hr,
    ...becauseOf,
    ...how,
  },
});

test('what is advertised is frozen: a change says whether it is told as material or advertised anew', () => {
  expect(ask(opened, amend())).toEqual(refuse('SpecificationFrozen', { version: 1, ways: ['notice', 're-advert'] }));
});

test('a notice of material change leaves the window as it is', () => {
  expect(ask(opened, amend({ how: 'notice' }))).toEqual(accept(amended({ how: 'notice' })));
  expect(ask(opened, amend({ how: 'notice', closesAt: later }))).toEqual(
    refuse('ClosingStays', { closesAt: closing, instead: ['re-advert', 'ExtendAdvert'] }),
  );
  expect(fold(play(opened, {}, amend({ how: 'notice' })))).toMatchObject({
    step: { closesAt: closing, openSpecification: 2 },
  });
});

test('advertising anew needs a new closing, and moves the rungs with it', () => {
  expect(ask(opened, amend({ how: 're-advert' }))).toEqual(refuse('ClosingNeeded', { for: 're-advert' }));
  const ladder = [{ kind: 'closing-soon', at: '2027-01-29T09:00:00.000Z' }];
  expect(ask(opened, amend({ how: 're-advert', closesAt: later }))).toEqual(
    accept(amended({ how: 're-advert', closesAt: later, ladder })),
  );
  expect(fold(play(opened, {}, amend({ how: 're-advert', closesAt: later })))).toMatchObject({
    step: { closesAt: later, ladder },
  });
});

test('the new window is as long as an advert has to be, from now on', () => {
  const now = { at: '2027-01-22T09:00:00Z' };
  const closesAt = at('2027-01-26T23:59:59.999Z');
  expect(ask(opened, amend({ how: 're-advert', closesAt }), now)).toEqual(
    refuse('AdvertTooShort', { closesAt, earliest: '2027-01-27', minimumDays: 5 }),
  );
  expect(ask(opened, amend({ how: 're-advert', closesAt: at('2027-01-27T00:00:00Z') }), now).ok).toBe(true);
});

test('the new window takes no day from those who rely on the first', () => {
  const closesAt = at('2027-01-25T16:59:59.999Z');
  expect(ask(opened, amend({ how: 're-advert', closesAt }))).toEqual(refuse('NotLater', { closesAt, until: closing }));
  expect(ask(opened, amend({ how: 're-advert', closesAt: closing })).ok).toBe(true);
});

test('whoever applied before stays on the version that they applied to; whoever hands in a draft later is on the new', () => {
  const both = play(drafted, {}, applying(ada), amend({ how: 'notice' }), move(cora, 'Apply', {}));
  expect(fold(both)).toMatchObject({
    applications: [
      { applicant: cora, specification: 2 },
      { id: adasApplication, specification: 1 },
    ],
  });
});

test('a change that nobody could be sifted or scored on is refused like the first version', () => {
  const [form] = criteria;
  const empty = move(hr, 'AmendSpecification', {
    jobDescription: 'Leads.',
    criteria: [form!],
    how: 'notice',
    ...becauseOf,
  });
  expect(ask(opened, empty)).toMatchObject({ refusal: 'NothingToScore' });
});

test('a millisecond before the closing it may, at the closing it may not', () => {
  expect(ask(opened, amend({ how: 'notice' }), { at: '2027-01-25T16:59:59.999Z' }).ok).toBe(true);
  expect(ask(opened, amend({ how: 'notice' }), { at: closing })).toEqual(refuse('AdvertClosed', { closedAt: closing }));
});

test('only HR of the school, and not for a post that they have applied for', () => {
  const { command } = amend({ how: 'notice' });
  for (const person of [slt, headOfAsh])
    expect(given(...opened).when(command, person)).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
    );
  expect(given(...applied).when(command, ada, { roles: [{ role: 'HR' }] })).toEqual(
    refuse('OwnCase', { because: 'own-case' }),
  );
});

test.each(others('Advertised', 'NotRequested'))('a post that is %s has no open advert to change', (status) => {
  expect(ask(historyOf[status], amend({ how: 'notice' }))).toEqual(refuse('NotAdvertised', { status }));
});

test('it needs its reason, and knows two ways', () => {
  expect(takes('AmendSpecification', { ...changed, how: 'notice', reason: 'A new duty.' })).toBe(true);
  expect(takes('AmendSpecification', { ...changed, how: 'notice' })).toBe(false);
  expect(takes('AmendSpecification', { ...changed, how: 'quietly', reason: 'A new duty.' })).toBe(false);
  expect(takes('AmendSpecification', { ...changed, how: 're-advert', closesAt: '2027-02-01', reason: 'x' })).toBe(
    false,
  );
});
