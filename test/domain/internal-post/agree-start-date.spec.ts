import { expect, test } from '@jest/globals';
import { agreeStartDate } from '#libs/domain/internal-post/agree-start-date.js';
import { accept, instant, refuse, type LocalDate } from '#libs/kernel/index.js';
import { fresh, given, tasksAfter } from '../../support/given.js';
import { ben, headOfAsh, headOfBirch, hr, hrTwo, slt } from '../../support/people.js';
import { commands } from './commands.js';
import { appointment, dateAgreed, headCountered, historyOf, hrProposed, selected } from './histories.js';

const { AgreeStartDate: agree } = commands;
const agreeTo = (proposal: number) => ({ type: 'AgreeStartDate', data: { proposal } }) as const;
const proposed = [...selected, hrProposed];

test('the Head agrees, and the appointment is made in the same breath', () => {
  expect(given(...proposed).when(agree, headOfAsh)).toEqual(
    accept(dateAgreed, { type: 'AppointmentMade', data: { ...appointment, appointment: fresh } }),
  );
});

test('HR agrees to the date that the Head countered with', () => {
  const decision = given(...proposed, headCountered).when(agreeTo(2), hr);
  expect(decision).toMatchObject({
    ok: true,
    events: [{ data: { proposal: 2, startsOn: '2027-06-01', by: hr } }, { data: { startsOn: '2027-06-01' } }],
  });
});

test('a proposal that has been countered is not agreed to, and the answer shows the latest', () => {
  expect(given(...proposed, headCountered).when(agreeTo(1), hr)).toEqual(
    refuse('ProposalSuperseded', {
      proposal: 1,
      latest: { number: 2, startsOn: '2027-06-01', by: headOfAsh, from: 'Head' },
    }),
  );
  expect(given(...proposed).when(agreeTo(2), headOfAsh)).toMatchObject({ refusal: 'ProposalSuperseded' });
});

test('who proposed does not agree, although on both sides', () => {
  const roles = [{ role: 'HR' as const }, { role: 'Head' as const }];
  const fourEyes = refuse('ExcludedFromTask', { task: 'agree-start-date', because: 'four-eyes' });
  expect(given(...proposed).when(agree, hr, { roles })).toEqual(fourEyes);
  expect(given(...proposed, headCountered).when(agreeTo(2), headOfAsh, { roles })).toEqual(fourEyes);
});

test('the one it is about does not agree, although Head of the school', () => {
  expect(given(...proposed).when(agree, ben, { roles: [{ role: 'Head', school: appointment.school }] })).toEqual(
    refuse('ExcludedFromTask', { task: 'agree-start-date', because: 'own-case' }),
  );
});

test('the other side agrees: neither a colleague in HR, nor SLT, nor another Head', () => {
  for (const person of [hrTwo, slt, headOfBirch])
    expect(given(...proposed).when(agree, person)).toMatchObject({ refusal: 'NotAuthorised' });
});

test('without a proposal there is nothing to agree to', () => {
  expect(given(...selected).when(agree, headOfAsh)).toEqual(refuse('NoDateProposed', { status: 'AgreeingDate' }));
  expect(given(...historyOf.Selecting).when(agree, headOfAsh)).toEqual(
    refuse('NoDateProposed', { status: 'Selecting' }),
  );
});

test('an appointment is made once', () => {
  expect(given(...historyOf.Appointed).when(agree, headOfAsh)).toEqual(
    refuse('NoDateProposed', { status: 'Appointed' }),
  );
  expect(tasksAfter(...historyOf.Appointed)).toEqual([]);
});

test('a proposal is named by its number', () => {
  for (const proposal of [0, -1, 1.5, 1001, '1', null])
    expect([proposal, agreeStartDate.schema.safeParse({ proposal }).success]).toEqual([proposal, false]);
});

test('a date that has come meanwhile is not agreed to any more, and may still be countered', () => {
  const at = instant('2027-05-03T08:00:00Z');
  const late = given(...proposed, {
    type: 'StartDateProposed',
    data: { proposal: 1, startsOn: '2027-05-03' as LocalDate, by: hr, from: 'HR' },
  });
  expect(late.when(agree, headOfAsh, { at })).toEqual(
    refuse('StartsInThePast', { startsOn: '2027-05-03', today: '2027-05-03' }),
  );
  const counter = { type: 'ProposeStartDate', data: { startsOn: '2027-05-04' as LocalDate } } as const;
  expect(late.when(counter, headOfAsh, { at })).toMatchObject({ ok: true });
});
