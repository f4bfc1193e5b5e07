import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort } from '../../../support/given.js';
import { ada, ash, ben, cora, hr, hrTwo, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, holdingElsewhere, keysAfter, others, taskIn, takes } from '../asking.js';
import * as h from '../histories.js';

const application = h.applicationOf(cora);
const decide = (admit: boolean, of = application) =>
  move(hr, 'DecideLateApplication', { application: of, admit, ...h.becauseOf });
const decided = (admitted: boolean) => ({
  type: 'LateApplicationDecided' as const,
  data: { application, admitted, by: hr, ...h.becauseOf },
});
const onDay = { at: h.siftingDay };
const key = `decide-late-${application}`;

test('HR admits an application that came after the closing, or turns it down, with a reason', () => {
  for (const admit of [true, false]) expect(ask(h.lateAsked, decide(admit), onDay)).toEqual(accept(decided(admit)));
});

test('until then it is nobody’s to sift, and nobody confirms a shortlist over it', () => {
  const waiting = play(h.allMeet, onDay, h.applying(cora));
  expect(keysAfter(waiting)).toEqual([key, 'review-external-recruitment']);
  expect(ask(waiting, h.shortlisting(ada), onDay)).toMatchObject({ refusal: 'MatrixIncomplete' });
});

test('admitted, it is sifted like the rest, once everybody has declared their interests in them too', () => {
  const admitted = play(play(h.declared, onDay, h.applying(cora)), onDay, decide(true));
  expect(keysAfter(admitted).filter((one) => !one.startsWith('review'))).toEqual([
    'declare-interest-staff-slt',
    'declare-interest-staff-head-ash',
    'declare-interest-staff-dev',
  ]);
  const declaredAnew = play(admitted, onDay, ...h.declaring);
  expect(keysAfter(declaredAnew)).toContain(`sift-${application}-staff-slt`);
});

test('turned down, it holds nothing up', () => {
  const turnedDown = play(play(h.allMeet, onDay, h.applying(cora)), onDay, decide(false));
  expect(fold(turnedDown)).toMatchObject({ panel: { declared: h.members } });
  expect(keysAfter(turnedDown)).toEqual(['confirm-shortlist', 'review-external-recruitment']);
});

test('where that leaves nobody, it says why: the others withdrew, or nobody applied whom the advert was for', () => {
  const finn = 'application-finn' as typeof application;
  const finnOut = move(hr, 'DecideEligibility', { application: finn, keep: false, ...h.becauseOf });
  const benOut = move(ben, 'WithdrawApplication', {});
  const late = play(h.finnLeft, onDay, h.applying(cora), finnOut, benOut);
  expect(inShort(ask(late, decide(false), onDay))).toBe('LateApplicationDecided + AllApplicantsWithdrew');
  const onlyFinn = h.finnLeft.filter(({ data }) => !('applicant' in data && data.applicant === ben));
  const neither = play(onlyFinn, onDay, h.applying(cora), finnOut);
  expect(inShort(ask(neither, decide(false), onDay))).toBe('LateApplicationDecided + NobodyApplied');
});

test('it is decided once, and only about what came late', () => {
  for (const admit of [true, false]) {
    const settled = play(h.lateAsked, onDay, decide(admit));
    const status = admit ? 'submitted' : 'turned-down';
    expect(ask(settled, decide(true), onDay)).toEqual(refuse('NotLate', { application, status }));
  }
  expect(ask(h.lateAsked, decide(true, h.adasApplication), onDay)).toMatchObject({ refusal: 'NotLate' });
});

test('what is not there is not decided', () => {
  expect(ask(h.declared, decide(true), onDay)).toEqual(refuse('UnknownApplication', { application }));
});

test('HR of the school decides, and nobody who has applied', () => {
  const { command } = decide(true);
  const needs = [{ role: 'HR', school: ash }];
  expect(given(...h.lateAsked).when(command, slt)).toEqual(refuse('NotAuthorised', { needs }));
  expect(given(...h.lateAsked).when(command, hrTwo, holdingElsewhere('HR'))).toEqual(
    refuse('NotAuthorised', { needs }),
  );
  for (const applicant of [ada, cora])
    expect(given(...h.lateAsked).when(command, applicant, { roles: [{ role: 'HR' }] })).toEqual(
      refuse('ExcludedFromTask', { task: key, because: 'own-case' }),
    );
  expect(taskIn(h.lateAsked, key)?.due).toBe('2027-01-30T09:00:00.000Z');
});

test.each(others('Sifting'))('a post that is %s decides about no late application', (status) => {
  expect(ask(h.historyOf[status], decide(true))).toMatchObject({ ok: false });
});

test('it is a yes or a no, with its reason', () => {
  expect(takes('DecideLateApplication', { application, admit: true, reason: 'The line was down.' })).toBe(true);
  expect(takes('DecideLateApplication', { application, admit: 'perhaps', reason: 'x' })).toBe(false);
  expect(takes('DecideLateApplication', { application, admit: true })).toBe(false);
});
