import { expect, test } from '@jest/globals';
import { openAdvert } from '#libs/domain/internal-post/advert/open-advert.js';
import { accept, refuse, type SchoolId } from '#libs/kernel/index.js';
import { given, tasksAfter } from '../../../support/given.js';
import { ash, birch, hr, hrTwo, slt } from '../../../support/people.js';
import { move } from '../../../support/play.js';
import { ask, holdingElsewhere, keysAfter, others, takes } from '../asking.js';
import { approved, at, closing, historyOf, open, opened, panelReady } from '../histories.js';

const until = (closesAt: string, more: object = {}) =>
  move(hr, 'OpenAdvert', { closesAt: at(closesAt), audience: {}, ...more });
const opens = (closesAt: string, now: string) => ask(approved, until(closesAt), { at: now });
const monday = at('2027-01-11T09:00:00Z');
const advertOpened = {
  type: 'AdvertOpened' as const,
  data: {
    opensAt: monday,
    closesAt: closing,
    audience: {},
    specification: 1,
    ladder: [{ kind: 'closing-soon', at: at('2027-01-22T09:00:00Z') }],
    blind: false,
    panelLadder: [
      { kind: 'remind', at: at('2027-01-13T09:00:00Z') },
      { kind: 'overdue', at: at('2027-01-16T09:00:00Z') },
      { kind: 'escalate', at: at('2027-01-18T09:00:00Z') },
    ],
  },
};

test('HR advertises the post until its closing instant, with the rungs that lead up to it', () => {
  expect(ask(approved, open)).toEqual(accept(advertOpened));
});

test('it may open later, and its days count from then', () => {
  const opensAt = at('2027-01-20T00:00:00Z');
  expect(ask(approved, until('2027-01-25T17:00:00Z', { opensAt }))).toMatchObject({
    events: [{ data: { opensAt, closesAt: closing } }],
  });
  expect(ask(approved, until('2027-01-24T23:59:59.999Z', { opensAt }))).toMatchObject({
    refusal: 'AdvertTooShort',
    facts: { earliest: '2027-01-25' },
  });
});

test('it does not open in the past, and may open now', () => {
  const opensAt = at('2027-01-11T08:59:59.999Z');
  expect(ask(approved, until(closing, { opensAt }))).toEqual(refuse('OpensInThePast', { opensAt, now: monday }));
  expect(ask(approved, until(closing, { opensAt: monday }))).toEqual(accept(advertOpened));
});

test('it may be for some schools and some contracts, and is for the whole trust where none are named', () => {
  const audience = { schools: [birch], contracts: ['permanent' as const] };
  expect(ask(approved, until(closing, { audience }))).toMatchObject({ events: [{ data: { audience } }] });
  const schools = [birch, 'school-elsewhere' as SchoolId];
  expect(ask(approved, until(closing, { audience: { schools } }))).toEqual(
    refuse('UnknownSchool', { school: 'school-elsewhere' }),
  );
});

test('any holder of HR for the school may, not only who asked', () => {
  const needs = [{ role: 'HR', school: ash }];
  expect(given(...approved).when(open.command, hrTwo)).toEqual(accept(advertOpened));
  expect(given(...approved).when(open.command, slt)).toEqual(refuse('NotAuthorised', { needs }));
  expect(given(...approved).when(open.command, hrTwo, holdingElsewhere('HR'))).toEqual(
    refuse('NotAuthorised', { needs }),
  );
});

test('the shortest advert closes at the first instant of its last day', () => {
  expect(opens('2027-01-16T00:00:00Z', monday).ok).toBe(true);
  expect(opens('2027-01-15T23:59:59.999Z', monday)).toEqual(
    refuse('AdvertTooShort', { closesAt: '2027-01-15T23:59:59.999Z', earliest: '2027-01-16', minimumDays: 5 }),
  );
});

test('days are the days of the trust: half past midnight of a summer night is the next day already', () => {
  expect(opens('2027-06-20T23:30:00Z', '2027-06-15T23:30:00Z').ok).toBe(true);
  expect(opens('2027-06-20T22:59:59Z', '2027-06-15T23:30:00Z')).toMatchObject({
    refusal: 'AdvertTooShort',
    facts: { earliest: '2027-06-21' },
  });
});

test('five days across the spring change of clocks are five days, although an hour is missing', () => {
  expect(opens('2027-03-31T23:00:00Z', '2027-03-27T23:30:00Z').ok).toBe(true);
  expect(opens('2027-03-31T22:59:59Z', '2027-03-27T23:30:00Z').ok).toBe(false);
});

test('five days across the autumn change of clocks are five days, although an hour comes twice', () => {
  expect(opens('2027-11-04T00:00:00Z', '2027-10-29T23:30:00Z').ok).toBe(true);
  expect(opens('2027-11-03T23:59:59Z', '2027-10-29T23:30:00Z').ok).toBe(false);
});

test('a closing that has passed, or is now, is refused', () => {
  for (const closesAt of ['2027-01-11T09:00:00.000Z', '2027-01-10T09:00:00.000Z'])
    expect(opens(closesAt, monday)).toEqual(refuse('ClosesInThePast', { closesAt, now: monday }));
});

test('a rung that would lie in the past is left out', () => {
  const decision = opens('2027-01-16T00:00:00Z', '2027-01-11T09:00:00.001Z');
  expect(decision).toMatchObject({ events: [{ data: { ladder: [{ at: '2027-01-13T09:00:00.000Z' }] } }] });
  const short = { opensAt: at('2027-01-11T09:00:00Z') };
  expect(ask(approved, until('2027-01-16T00:00:00Z', short), { at: '2027-01-11T09:00:00Z' })).toMatchObject({
    events: [{ data: { ladder: [{ kind: 'closing-soon', at: '2027-01-13T09:00:00.000Z' }] } }],
  });
});

test.each(others('Approved'))('a post that is %s is not ready to be advertised', (status) => {
  expect(ask(historyOf[status], until('2027-02-25T17:00:00Z'))).toEqual(refuse('NotReadyToAdvertise', { status }));
});

test('while the advert is open HR sets up the panel, and then there is nothing to do but apply', () => {
  expect(tasksAfter(...opened)).toMatchObject([
    { key: 'set-up-panel', answers: ['SetUpPanel'], to: [{ role: 'HR', school: ash }] },
    { key: 'review-external-recruitment' },
  ]);
  expect(keysAfter(panelReady)).toEqual(['review-external-recruitment']);
});

test('a closing is kept as UTC to the millisecond, and needs its offset', () => {
  expect(openAdvert.schema.parse({ closesAt: '2027-06-25T17:00:00+01:00' })).toEqual({
    closesAt: '2027-06-25T16:00:00.000Z',
    audience: {},
  });
  for (const closesAt of ['2027-06-25T17:00:00', '2027-02-29T17:00:00Z', '2027-06-25'])
    expect(takes('OpenAdvert', { closesAt })).toBe(false);
});

test('an audience of nobody is none', () => {
  const closesAt = '2027-06-25T17:00:00Z';
  for (const audience of [{ schools: [] }, { contracts: [] }, { contracts: ['volunteer'] }, { staff: ['staff-ada'] }])
    expect(takes('OpenAdvert', { closesAt, audience })).toBe(false);
});
