import { expect, test } from '@jest/globals';
import { accept, refuse, type StaffId } from '#libs/kernel/index.js';
import { fold, given, inShort } from '../../../support/given.js';
import { ada, ben, cora, dev, ella, headOfAsh, hr, slt, sltTwo } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { testPack } from '../../../support/pack.js';
import { ask, keysAfter, others, taskIn, takes } from '../asking.js';
import * as h from '../histories.js';
import { scoring } from '../moves.js';

const day = { at: h.decisionDay };
const reasons = h.sealed('reasons');
const rank = (appointable: readonly StaffId[], notAppointable: readonly StaffId[] = [], more: object = {}) =>
  move(slt, 'RankCandidates', {
    appointable: appointable.map(h.applicationOf),
    notAppointable: notAppointable.map(h.applicationOf),
    reasons,
    ...more,
  });
const ranked = (appointable: readonly StaffId[], notAppointable: readonly StaffId[] = [], more: object = {}) => ({
  type: 'CandidatesRanked' as const,
  data: {
    appointable: appointable.map(h.applicationOf),
    notAppointable: notAppointable.map(h.applicationOf),
    by: slt,
    reasons,
    ...more,
  },
});
const tied = play(h.scoring, { at: h.interviewAt }, ...scoring(ada, 6), ...scoring(ben, 6));
const recuse = (staff: StaffId, because: 'conflict' | 'unavailable' = 'unavailable') =>
  move(hr, 'RecusePanelMember', { staff, because, ...h.becauseOf });

test('the chair puts the candidates in order, and the others are asked whether they agree', () => {
  expect(ask(h.unsealed, rank([ben, ada]), day)).toEqual(accept(ranked([ben, ada])));
  expect(keysAfter(h.ranked)).toEqual([
    'agree-ranking-staff-head-ash',
    'agree-ranking-staff-dev',
    'review-external-recruitment',
  ]);
  expect(fold(h.ranked)).toMatchObject({ step: { ranking: { by: slt, agreedBy: [slt] } } });
});

test('nothing is decided by the order: who is not appointable is for the panel to say, whatever the score', () => {
  expect(ask(h.unsealed, rank([ada], [ben]), day)).toEqual(accept(ranked([ada], [ben])));
  expect(ask(h.unsealed, rank([], [ada, ben]), day)).toEqual(accept(ranked([], [ada, ben])));
  expect(fold(h.ranked).status).toBe('Deciding');
});

test('an order against the scores is refused, with the pair', () => {
  expect(ask(h.unsealed, rank([ada, ben]), day)).toMatchObject({
    refusal: 'RankedAgainstScores',
    facts: {
      against: [{ higher: { application: h.adasApplication }, lower: { application: h.bensApplication } }],
    },
  });
});

test('a tie needs its reason in writing, whichever comes first', () => {
  for (const order of [
    [ada, ben],
    [ben, ada],
  ]) {
    expect(ask(tied, rank(order), day)).toMatchObject({ refusal: 'TieNeedsReason' });
    const tieReason = h.sealed('tie-reason');
    expect(ask(tied, rank(order, [], { tieReason }), day)).toEqual(accept(ranked(order, [], { tieReason })));
  }
  expect(ask(tied, rank([ada], [ben]), day).ok).toBe(true);
});

test('everybody who was interviewed is placed, once, and nobody else', () => {
  expect(ask(h.unsealed, rank([ben]), day)).toEqual(refuse('CandidatesMissing', { applications: [h.adasApplication] }));
  for (const [appointable, not] of [
    [[ben, ada, ada], []],
    [[ben, ada], [ada]],
  ] as const)
    expect(ask(h.unsealed, rank(appointable, not), day)).toEqual(
      refuse('NotOnShortlist', { applications: [h.adasApplication] }),
    );
  expect(ask(h.unsealed, rank([ben, ada, cora]), day)).toEqual(
    refuse('NotOnShortlist', { applications: [h.applicationOf(cora)] }),
  );
});

test('whoever withdrew is not placed', () => {
  const one = play(h.unsealed, day, move(ben, 'WithdrawApplication', {}));
  expect(ask(one, rank([ben, ada]), day)).toEqual(refuse('NotOnShortlist', { applications: [h.bensApplication] }));
  expect(ask(one, rank([ada]), day).ok).toBe(true);
});

test('it is ranked once, until somebody sends it back', () => {
  expect(ask(h.ranked, rank([ben, ada]), day)).toEqual(refuse('AlreadyRanked', { by: slt }));
});

test('while a rule of the panel is red nobody ranks', () => {
  const two = play(h.unsealed, day, recuse(dev));
  expect(ask(two, rank([ben, ada]), day)).toEqual(refuse('PanelRulesNotMet', { red: ['TooFewMembers'], members: 2 }));
  const joined = play(two, day, move(hr, 'AddPanelMember', { staff: ella, chair: false, sifts: false }));
  expect(inShort(ask(joined, rank([ben, ada]), day))).toBe('CandidatesRanked');
});

test('the chair ranks, and nobody else', () => {
  expect(taskIn(h.unsealed, 'rank-candidates')?.to).toEqual([{ staff: slt }]);
  for (const by of [headOfAsh, dev, hr, sltTwo])
    expect(given(...h.unsealed).when(rank([ben, ada]).command, by, day)).toEqual(
      refuse('NotAuthorised', { needs: [{ staff: slt }] }),
    );
});

test('a chair who came too late to hear everybody leaves the order to those who did', () => {
  const late = play(
    h.unsealed,
    day,
    recuse(slt),
    move(hr, 'AddPanelMember', { staff: sltTwo, chair: true, sifts: true }),
    move(sltTwo, 'DeclareInterest', { conflict: 'none' }),
  );
  expect(taskIn(late, 'rank-candidates')?.to).toEqual([{ staff: headOfAsh }, { staff: dev }]);
  expect(ask(late, { ...rank([ben, ada]), by: headOfAsh }, day).ok).toBe(true);
});

test('where one member is enough the chair’s order is the panel’s decision', () => {
  const panel = { ...testPack.rules.internalPost.panel, agreeing: 1 };
  const rules = { ...testPack.rules, internalPost: { ...testPack.rules.internalPost, panel } };
  const alone = h.unsealed.map((fact) =>
    fact.type === 'PanelSetUp' ? { ...fact, data: { ...fact.data, rules: { ...fact.data.rules, agreeing: 1 } } } : fact,
  );
  expect(inShort(ask(alone, rank([ben, ada]), { ...day, rules }))).toBe('CandidatesRanked + PanelDecided');
});

test.each(others('Deciding'))('a post that is %s ranks nobody', (status) => {
  expect(ask(h.historyOf[status], rank([ben, ada]))).toEqual(refuse('NotDeciding', { status }));
});

test('it needs its reasons', () => {
  const data = { appointable: [h.bensApplication], notAppointable: [] };
  expect(takes('RankCandidates', { ...data, reasons: 'Ben led more.' })).toBe(true);
  expect(takes('RankCandidates', data)).toBe(false);
  expect(takes('RankCandidates', { ...data, reasons: 'x', tieReason: '' })).toBe(false);
});
