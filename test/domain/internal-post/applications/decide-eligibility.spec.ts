import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given } from '../../../support/given.js';
import { ash, ben, finn, headOfAsh, hr, hrTwo, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, holdingElsewhere, keysAfter, others, takes } from '../asking.js';
import * as h from '../histories.js';

const application = h.applicationOf(finn);
const decide = (keep: boolean, of = application) =>
  move(hr, 'DecideEligibility', { application: of, keep, ...h.becauseOf });
const decided = (kept: boolean) => ({
  type: 'EligibilityDecided' as const,
  data: { application, kept, by: hr, ...h.becauseOf },
});
const onDay = { at: h.siftingDay };
const declared = play(h.finnLeft, onDay, ...h.declaring);

test('HR keeps whoever left before the closing, or turns them down, with a reason', () => {
  for (const keep of [true, false]) expect(ask(h.finnLeft, decide(keep), onDay)).toEqual(accept(decided(keep)));
});

test('until then they are not sifted, and nobody confirms a shortlist over them', () => {
  expect(keysAfter(declared).filter((key) => key.includes(application))).toEqual([`decide-eligibility-${application}`]);
  const bens = play(declared, onDay, h.sifting(slt, ben), h.sifting(headOfAsh, ben));
  expect(ask(bens, h.shortlisting(ben), onDay)).toEqual(refuse('MatrixIncomplete', { applications: [application] }));
});

test('kept, they are sifted like the rest', () => {
  const kept = play(declared, onDay, decide(true));
  expect(keysAfter(kept)).toContain(`sift-${application}-staff-slt`);
  expect(fold(kept)).toMatchObject({ panel: { declared: h.members } });
});

test('turned down, they hold nothing up', () => {
  const out = play(declared, onDay, h.sifting(slt, ben), h.sifting(headOfAsh, ben), decide(false));
  expect(keysAfter(out)).toEqual(['confirm-shortlist', 'review-external-recruitment']);
});

test('it is decided once, and only about whoever left', () => {
  const settled = play(h.finnLeft, onDay, decide(false));
  expect(ask(settled, decide(true), onDay)).toEqual(refuse('NotInQuestion', { application, status: 'turned-down' }));
  expect(ask(h.finnLeft, decide(true, h.bensApplication), onDay)).toEqual(
    refuse('NotInQuestion', { application: h.bensApplication, status: 'submitted' }),
  );
  expect(ask(h.declared, decide(true), onDay)).toEqual(refuse('UnknownApplication', { application }));
});

test('HR of the school decides, and nobody who has applied', () => {
  const { command } = decide(true);
  const needs = [{ role: 'HR', school: ash }];
  expect(given(...h.finnLeft).when(command, slt)).toEqual(refuse('NotAuthorised', { needs }));
  expect(given(...h.finnLeft).when(command, hrTwo, holdingElsewhere('HR'))).toEqual(refuse('NotAuthorised', { needs }));
  expect(given(...h.finnLeft).when(command, ben, { roles: [{ role: 'HR' }] })).toEqual(
    refuse('ExcludedFromTask', { task: `decide-eligibility-${application}`, because: 'own-case' }),
  );
});

test.each(others('Sifting'))('a post that is %s decides about nobody who left', (status) => {
  expect(ask(h.historyOf[status], decide(true))).toMatchObject({ ok: false });
});

test('it is a yes or a no, with its reason', () => {
  expect(takes('DecideEligibility', { application, keep: false, reason: 'The contract had ended.' })).toBe(true);
  expect(takes('DecideEligibility', { application, keep: false })).toBe(false);
  expect(takes('DecideEligibility', { application, reason: 'The contract had ended.' })).toBe(false);
});
