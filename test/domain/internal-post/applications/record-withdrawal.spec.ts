import { expect, test } from '@jest/globals';
import type { ApplicationId } from '#libs/domain/internal-post/events.js';
import { recordWithdrawal } from '#libs/domain/internal-post/applications/record-withdrawal.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort } from '../../../support/given.js';
import { ada, ash, ben, cora, hr, hrTwo, headOfAsh, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, holdingElsewhere, keysAfter, takes } from '../asking.js';
import * as h from '../histories.js';
import { scoring } from '../moves.js';

const record = (application = h.adasApplication) => move(hr, 'RecordWithdrawal', { application, ...h.becauseOf });
const recorded = {
  type: 'ApplicationWithdrawn' as const,
  data: { application: h.adasApplication, by: hr, ...h.becauseOf },
};

test('HR records that an applicant withdrew by word of mouth, with how it became known', () => {
  for (const history of [h.applied, h.allMeet, h.scheduled, h.ranked])
    expect(ask(history, record(), { at: h.siftingDay })).toEqual(accept(recorded));
});

test('whoever does not come to the interview is out of the race, and nobody owes a score of them', () => {
  const absent = play(h.scoring, { at: h.interviewAt }, record());
  expect(fold(absent)).toMatchObject({ applications: [{ status: 'withdrawn' }, { status: 'shortlisted' }] });
  expect(keysAfter(absent).filter((key) => key.startsWith('score-'))).toEqual([
    'score-application-ben-staff-slt',
    'score-application-ben-staff-head-ash',
    'score-application-ben-staff-dev',
  ]);
  const heard = play(h.scoring, { at: h.interviewAt }, ...scoring(ben, 7));
  expect(inShort(ask(heard, record(), { at: h.interviewAt }))).toBe('ApplicationWithdrawn + ScoresUnsealed');
});

test('the text is about the applicant, and sealed under their key', () => {
  const { reason } = recordWithdrawal.personal;
  expect(reason({ application: h.adasApplication } as never, { kind: 'person', id: hr }, fold(h.applied))).toBe(ada);
});

test('a draft is its author’s alone, and an application that is not there is none', () => {
  for (const application of [h.applicationOf(cora), 'application-x' as ApplicationId])
    expect(ask(h.drafted, record(application))).toEqual(refuse('UnknownApplication', { application }));
});

test('only HR of the school, and nobody who has applied', () => {
  const needs = [{ role: 'HR', school: ash }];
  for (const person of [slt, headOfAsh, ben])
    expect(given(...h.applied).when(record().command, person)).toEqual(refuse('NotAuthorised', { needs }));
  expect(given(...h.applied).when(record().command, hrTwo, holdingElsewhere('HR'))).toEqual(
    refuse('NotAuthorised', { needs }),
  );
  expect(given(...h.applied).when(record().command, ben, { roles: [{ role: 'HR' }] })).toEqual(
    refuse('OwnCase', { because: 'own-case' }),
  );
});

test('HR who was recused from the panel records nothing either', () => {
  const roles = [{ role: 'HR' as const }];
  expect(given(...h.memberRecused).when(record().command, headOfAsh, { roles })).toEqual(
    refuse('OwnCase', { because: 'recused' }),
  );
});

test('what is decided is decided', () => {
  expect(ask(h.noneAppointable, record())).toEqual(
    refuse('AlreadyDecided', { application: h.adasApplication, status: 'not-appointable' }),
  );
  for (const status of ['Refused', 'Closed', 'Cancelled', 'Appointed'] as const)
    expect(ask(h.historyOf[status], record())).toMatchObject({ refusal: 'NotOpen' });
});

test('one of three who was appointed has an appointment to withdraw from, not an application', () => {
  const onDay = { at: h.offerDay };
  const two = play(
    h.threeVacancies,
    onDay,
    h.offering(1),
    h.accepting(ben, 1),
    h.proposing(1),
    h.signing(headOfAsh, 'gaining'),
    h.signing(ben, 'candidate'),
  );
  const signed = play(two, onDay, h.signing('staff-head-birch' as typeof ben, 'releasing'));
  expect(fold(signed)).toMatchObject({ status: 'Offering', vacancies: [{ status: 'Appointed' }, {}, {}] });
  expect(ask(signed, record(h.bensApplication), onDay)).toEqual(
    refuse('AlreadyAppointed', { vacancy: 1, instead: 'WithdrawFromAppointment' }),
  );
});

test('it needs its reason', () => {
  expect(takes('RecordWithdrawal', { application: 'application-ada', reason: 'She rang.' })).toBe(true);
  expect(takes('RecordWithdrawal', { application: 'application-ada' })).toBe(false);
});
