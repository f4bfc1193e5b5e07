import { expect, test } from '@jest/globals';
import { proposeStartDate } from '#libs/domain/internal-post/start-date/propose-start-date.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort, tasksAfter } from '../../../support/given.js';
import { ada, ash, ben, birch, ceo, headOfAsh, headOfBirch, hr, hrTwo, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';
import { escalated } from './escalated.js';

type As = 'HR' | 'CEO' | 'gaining' | 'releasing' | 'candidate';
const propose = (as: As, startsOn = its.day('2027-05-04')) =>
  ({ type: 'ProposeStartDate', data: { vacancy: 1, startsOn, as } }) as const;
const at = its.agreeingDay;
const proposed = (proposal: number, from: As, by: typeof hr) =>
  ({ type: 'StartDateProposed', data: { vacancy: 1, proposal, startsOn: '2027-05-04', by, from } }) as const;
const signed = (proposal: number, side: As, by: typeof hr) =>
  ({ type: 'StartDateSigned', data: { vacancy: 1, proposal, side, by } }) as const;

test('HR proposes, and has signed nothing: everybody whom it concerns is asked', () => {
  expect(given(...its.agreeingDate).when(propose('HR'), hrTwo, { at })).toEqual(accept(proposed(1, 'HR', hrTwo)));
  expect(tasksAfter(...its.dateProposed).map(({ key, to }) => [key, to])).toEqual([
    ['agree-start-date-1-gaining', [{ role: 'Head', school: ash }]],
    ['agree-start-date-1-releasing', [{ role: 'Head', school: birch }]],
    ['agree-start-date-1-candidate', [{ staff: ben }]],
    ['review-external-recruitment', [{ role: 'CEO' }]],
  ]);
});

test('the Head who gains proposes, and has signed their own version', () => {
  expect(given(...its.agreeingDate).when(propose('gaining'), headOfAsh, { at })).toEqual(
    accept(proposed(1, 'gaining', headOfAsh), signed(1, 'gaining', headOfAsh)),
  );
});

test('each side counters what is on the table; only the latest version counts, signed by who made it', () => {
  expect(given(...its.signedByTwo).when(propose('releasing'), headOfBirch, { at })).toEqual(
    accept(proposed(2, 'releasing', headOfBirch), signed(2, 'releasing', headOfBirch)),
  );
  const countered = play(its.signedByTwo, { at }, move(headOfBirch, 'ProposeStartDate', propose('releasing').data));
  expect(tasksAfter(...countered).map(({ key }) => key)).toEqual([
    'agree-start-date-1-gaining',
    'agree-start-date-1-candidate',
    'review-external-recruitment',
  ]);
  const again = propose('candidate', its.day('2027-06-01'));
  expect(given(...countered).when(again, ben, { at })).toMatchObject({
    events: [{ data: { proposal: 3, from: 'candidate' } }, { data: { proposal: 3, side: 'candidate' } }],
  });
});

test('a side that has signed waits for the others, and HR for all of them', () => {
  for (const [as, by] of [
    ['gaining', headOfAsh],
    ['candidate', ben],
    ['HR', hr],
  ] as const)
    expect(given(...its.signedByTwo).when(propose(as), by, { at })).toEqual(
      refuse('NotOpenForYou', { command: 'ProposeStartDate' }),
    );
});

test('nobody proposes for a side that is not theirs', () => {
  expect(given(...its.dateProposed).when(propose('releasing'), headOfAsh, { at })).toEqual(
    refuse('NotAuthorised', { needs: [{ role: 'Head', school: birch }] }),
  );
  expect(given(...its.dateProposed).when(propose('gaining'), ben, { at })).toEqual(
    refuse('ExcludedFromTask', { task: 'agree-start-date-1-gaining', because: 'own-case' }),
  );
  expect(given(...its.agreeingDate).when(propose('gaining'), hr, { at })).toMatchObject({ refusal: 'NotThatSide' });
  expect(given(...its.agreeingDate).when(propose('HR'), headOfAsh, { at })).toEqual(
    refuse('NotThatSide', { as: 'HR' }),
  );
});

test('neither the candidate nor the Head who releases opens the talk, nor SLT, nor a rival', () => {
  for (const [as, by] of [
    ['releasing', headOfBirch],
    ['gaining', slt],
    ['HR', slt],
  ] as const)
    expect(inShort(given(...its.agreeingDate).when(propose(as), by, { at }))).toBe('no: NotAuthorised');
  for (const by of [ada, ben])
    expect(inShort(given(...its.agreeingDate).when(propose('candidate'), by, { at }))).toBe('no: ExcludedFromTask');
});

test('once it is escalated the CEO puts a date on the table, and signs for nobody', () => {
  expect(inShort(given(...its.dateProposed).when(propose('CEO'), ceo, { at }))).toBe('no: NotOpenForYou');
  expect(given(...escalated).when(propose('CEO'), ceo, { at: '2027-02-20T09:00:00Z' })).toEqual(
    accept(proposed(3, 'CEO', ceo)),
  );
  for (const by of [hr, headOfAsh])
    expect(inShort(given(...escalated).when(propose('CEO'), by, { at }))).toBe('no: NotAuthorised');
});

test('the date lies ahead, by the calendar of London', () => {
  const late = given(...its.agreeingDate);
  expect(late.when(propose('HR', its.day('2027-02-08')), hr, { at })).toEqual(
    refuse('StartsInThePast', { startsOn: '2027-02-08', today: '2027-02-08' }),
  );
  const midnight = { at: '2027-06-30T23:00:00Z' };
  expect(inShort(late.when(propose('HR', its.day('2027-07-01')), hr, midnight))).toBe('no: StartsInThePast');
  expect(inShort(late.when(propose('HR', its.day('2027-07-02')), hr, midnight))).toBe('StartDateProposed');
});

test('the date that is on the table is agreed to, not proposed again', () => {
  expect(given(...its.dateProposed).when(propose('gaining', its.startDay), headOfAsh, { at })).toEqual(
    refuse('SameStartDate', { startsOn: its.startDay, proposal: 1 }),
  );
});

test('what all have signed is not taken back by one of them; HR may ask all of them again while conditions are open', () => {
  expect(given(...its.conditionsOpen).when(propose('gaining'), headOfAsh, { at })).toEqual(
    refuse('DateIsAgreed', { startsOn: its.startDay }),
  );
  const again = play(its.conditionsOpen, { at }, move(hr, 'ProposeStartDate', propose('HR').data));
  expect(fold(again)).toMatchObject({ vacancies: [{ proposals: [{}, { number: 2, from: 'HR', signed: [] }] }] });
  expect(fold(again)).not.toHaveProperty('vacancies.0.agreed');
  expect(tasksAfter(...again).map(({ key }) => key)).toContain('agree-start-date-1-gaining');
});

test('outside the talk about a date nobody proposes one', () => {
  for (const [history, status] of [
    [its.offered, 'Offered'],
    [its.appointed, 'Appointed'],
    [its.ranked, 'Deciding'],
    [play(its.dateProposed, { at }, move(hr, 'FreezePost', its.becauseOf)), 'Frozen'],
  ] as const)
    expect(given(...history).when(propose('gaining'), headOfAsh, { at })).toEqual(
      refuse('NotAgreeingDate', { vacancy: 1, status }),
    );
});

test('a date is a day of the calendar, and a side one of five', () => {
  const fits = (data: object) => proposeStartDate.schema.safeParse(data).success;
  expect(fits({ startsOn: '2028-02-29', as: 'HR', reason: 'A leap year' })).toBe(true);
  for (const startsOn of ['2027-02-29', '29.02.2028', '2027-2-8', '']) expect(fits({ startsOn, as: 'HR' })).toBe(false);
  for (const as of ['SLT', 'hr', undefined]) expect(fits({ startsOn: '2027-05-04', as })).toBe(false);
});
