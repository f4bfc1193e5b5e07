import { expect, test } from '@jest/globals';
import type { PostEvent } from '#libs/domain/assignment/events.js';
import type { AwayId } from '#libs/domain/assignment/words.js';
import type { Rules } from '#libs/policy-packs/rules.js';
import { testPack } from '../support/pack.js';
import { ben, headOfAsh, headOfBirch, slt } from '../support/people.js';
import * as its from '../domain/secondment/histories.js';
import { caseIn, decided, inShort, playing, recorded, type Asking, type World } from '../domain/secondment/world.js';

const { secondment } = testPack.rules;
const rules: Rules = {
  ...testPack.rules,
  secondment: { ...secondment, length: { ...secondment.length, maxExtensions: 5 } },
};
const under = (asking: Asking): Asking => ({ ...asking, rules });
const looked = (world: World, at: string): readonly Asking[] => {
  const state = caseIn(world);
  const review = state.status === 'NotRequested' ? 0 : state.reviews.length;
  return ([headOfAsh, headOfBirch] as const).map((by, i) =>
    its.ask(by, 'RecordReview', { review, as: i ? 'host' : 'home', goesWell: true, note: its.reason }, at),
  );
};
/** The whole way of one extension, with the review that two years in all ask for. */
const extended = (world: World, n: number, until: string, at: string): World => {
  const asked = playing(world, under(its.extending(until, at)));
  const reviewed = playing(asked, ...looked(asked, at));
  const approved = playing(reviewed, under(its.deciding(n, {}, at)));
  return playing(approved, ...its.signingAll(n + 1, at).map(under));
};
/** Ada was away before, for another reason, and Ben has covered for her ever since. */
const away: PostEvent = {
  type: 'HolderAway',
  data: {
    assignment: its.own,
    away: 'earlier' as AwayId,
    revision: 1,
    from: its.day('2026-09-01'),
    to: its.day('2027-01-31'),
  },
};
const awayBefore = recorded(its.withObjective, its.asStream(its.home), [away]);
/** Ben's fixed terms, one after the other. */
const term = (world: World, n: number, from: string, to: string) =>
  its.assigned(world, its.home, ben, { basis: 'cover', from, to, assignment: `bens-cover-${n}` });
const covered = term(awayBefore, 1, '2026-09-01', its.last);
const once = extended(covered, 1, '2029-01-31', '2027-12-01T09:00:00Z');
const twice = extended(term(once, 2, '2028-02-01', '2029-01-31'), 2, '2030-01-31', '2028-12-01T09:00:00Z');
const stillCovered = term(twice, 3, '2029-02-01', '2030-01-31');
const at = '2029-12-03T09:00:00Z';
const third = playing(stillCovered, under(its.extending('2030-12-31', at)));
const reviewed = playing(third, ...looked(third, at));
const decide = (more: object = {}) => under(its.deciding(3, more, at));

test('E39: when the third extension is requested, the months in all and the legal flags are there', () => {
  expect(caseIn(third)).toMatchObject({
    extension: {
      totalMonths: 47,
      agreements: 4,
      flags: ['hard-review', 'legal-advice', 'fixed-term-four-years'],
    },
  });
});

test('E39: the cover’s own fixed terms count, which began before the secondment did', () => {
  const alone = extended(
    extended(its.withObjective, 1, '2029-01-31', '2027-12-01T09:00:00Z'),
    2,
    '2030-01-31',
    '2028-12-01T09:00:00Z',
  );
  const asked = playing(alone, under(its.extending('2030-12-31', at)));
  expect(caseIn(asked)).toMatchObject({ extension: { flags: ['hard-review', 'legal-advice'] } });
});

test('E39: nobody agrees to it before both schools have looked at it again', () => {
  expect(inShort(third, decide({ justification: its.reason }))).toBe('no: ReviewOwed');
});

test('E39: without an objective justification it is refused, and with one SLT may agree', () => {
  expect(decided(reviewed, decide())).toMatchObject({
    refusal: 'JustificationRequired',
    facts: { totalMonths: 47, flags: ['hard-review', 'legal-advice', 'fixed-term-four-years'] },
  });
  expect(inShort(reviewed, decide({ justification: its.reason }))).toBe('ExtensionApproved + AgreementWritten');
  expect(inShort(reviewed, { ...decide({ decision: 'decline' }), by: slt })).toBe('ExtensionDeclined');
});

test('E39: the trust’s own pack allows two extensions, and refuses a third', () => {
  expect(decided(twice, its.extending('2030-12-31', at))).toMatchObject({ refusal: 'NoMoreExtensions' });
});
