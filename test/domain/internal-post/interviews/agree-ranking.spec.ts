import { describe, expect, test } from '@jest/globals';
import { accept, refuse, type StaffId } from '#libs/kernel/index.js';
import { fold, given, inShort, type Fact } from '../../../support/given.js';
import { ada, ben, dev, headOfAsh, hr, slt, sltTwo } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, chasedFrom, keysAfter, others, takes } from '../asking.js';
import * as h from '../histories.js';

const day = { at: h.decisionDay };
const agree = (by: StaffId) => move(by, 'AgreeRanking', {});
const decided = (agreedBy: readonly StaffId[]) => ({
  type: 'PanelDecided' as const,
  data: {
    appointable: [h.bensApplication, h.adasApplication],
    notAppointable: [],
    agreedBy,
    reserveUntil: h.day('2027-08-03'),
    ladder: chasedFrom('2027-02-03'),
  },
});
const needing = (agreeing: number): readonly Fact[] =>
  h.ranked.map((fact) =>
    fact.type === 'PanelSetUp' ? { ...fact, data: { ...fact.data, rules: { ...fact.data.rules, agreeing } } } : fact,
  );

test('the second of the two who must agree brings the panel’s decision', () => {
  expect(ask(h.ranked, agree(headOfAsh), day)).toEqual(
    accept({ type: 'RankingAgreed', data: { by: headOfAsh } }, decided([slt, headOfAsh])),
  );
  expect(fold(h.toOffer)).toMatchObject({
    status: 'Offering',
    vacancies: [{ status: 'ToOffer', application: h.bensApplication }],
    reserve: { applications: [h.adasApplication], until: '2027-08-03' },
  });
});

test('where three must agree, the second decides nothing', () => {
  const three = needing(3);
  expect(inShort(ask(three, agree(headOfAsh), day))).toBe('RankingAgreed');
  const two = play(three, day, agree(headOfAsh));
  expect(keysAfter(two)).toContain('agree-ranking-staff-dev');
  expect(ask(two, agree(dev), day)).toEqual(
    accept({ type: 'RankingAgreed', data: { by: dev } }, decided([slt, headOfAsh, dev])),
  );
});

test('none appointable is an outcome of its own, which SLT decides about', () => {
  const none = play(h.unsealed, day, h.ranking([], [ada, ben]));
  expect(ask(none, agree(dev), day)).toMatchObject({
    events: [{ type: 'RankingAgreed' }, { type: 'NoneAppointable', data: { agreedBy: [slt, dev] } }],
  });
  expect(fold(h.noneAppointable)).toMatchObject({
    step: { status: 'AwaitingRoute', because: 'NoneAppointable' },
    applications: [{ status: 'not-appointable' }, { status: 'not-appointable' }],
  });
});

test('whoever withdrew since the order was made is left out of the decision', () => {
  const withdrew = play(h.ranked, day, move(ben, 'WithdrawApplication', {}));
  expect(ask(withdrew, agree(dev), day)).toMatchObject({
    events: [{}, { type: 'PanelDecided', data: { appointable: [h.adasApplication] } }],
  });
});

test('nobody agrees twice, nor to nothing', () => {
  expect(ask(h.ranked, agree(slt), day)).toEqual(refuse('AlreadyAgreed'));
  expect(ask(h.unsealed, agree(headOfAsh), day)).toEqual(refuse('NothingRanked', { status: 'Deciding' }));
});

test('it is each member’s own word: neither HR’s nor SLT’s from outside', () => {
  for (const by of [hr, sltTwo])
    expect(given(...h.ranked).when(agree(by).command, by, day)).toEqual(
      refuse('NotOpenForYou', { command: 'AgreeRanking' }),
    );
});

describe('A member who leaves', () => {
  const recuse = (staff: StaffId, because: 'conflict' | 'unavailable') =>
    move(hr, 'RecusePanelMember', { staff, because, ...h.becauseOf });

  test('agrees no more, and their agreement counts no more', () => {
    const chairIll = play(
      h.ranked,
      day,
      recuse(slt, 'unavailable'),
      move(hr, 'AddPanelMember', { staff: sltTwo, chair: true, sifts: true }),
    );
    expect(fold(chairIll)).toMatchObject({ step: { ranking: { by: slt, agreedBy: [] } } });
    const one = play(chairIll, day, agree(headOfAsh));
    expect(fold(one).status).toBe('Deciding');
    expect(ask(one, agree(dev), day)).toMatchObject({ events: [{}, { data: { agreedBy: [headOfAsh, dev] } }] });
  });

  test('leaves interviews to be held again, where fewer are left who heard them than must agree', () => {
    const two = play(needing(3), day, agree(headOfAsh), recuse(headOfAsh, 'unavailable'));
    expect(keysAfter(two)).toContain(`schedule-interview-${h.adasApplication}`);
    expect(ask(two, agree(dev), day)).toEqual(refuse('NotOpenForYou', { command: 'AgreeRanking' }));
  });

  test('leaves a panel that decides nothing until it is complete, and then by those who heard everybody', () => {
    const two = play(h.ranked, day, recuse(dev, 'unavailable'));
    const agreed = play(two, day, agree(headOfAsh));
    expect(fold(agreed).status).toBe('Deciding');
    expect(keysAfter(agreed)).toEqual(['complete-panel', 'review-external-recruitment']);
    const add = move(hr, 'AddPanelMember', { staff: sltTwo, chair: false, sifts: false });
    expect(ask(agreed, add, day)).toMatchObject({
      events: [{ type: 'PanelMemberJoined' }, { type: 'PanelDecided', data: { agreedBy: [slt, headOfAsh] } }],
    });
  });

  test('for an interest takes the order with them: the scores are other ones now', () => {
    const conflicted = play(h.ranked, day, recuse(dev, 'conflict'));
    expect(ask(conflicted, agree(headOfAsh), day)).toEqual(refuse('NothingRanked', { status: 'Deciding' }));
    expect(keysAfter(conflicted)).toContain('rank-candidates');
  });
});

test('a substitute who heard nobody is not asked to agree', () => {
  const joined = play(
    h.ranked,
    day,
    move(hr, 'AddPanelMember', { staff: sltTwo, chair: false, sifts: false }),
    move(sltTwo, 'DeclareInterest', { conflict: 'none' }),
  );
  expect(keysAfter(joined)).not.toContain('agree-ranking-staff-slt-2');
  expect(ask(joined, agree(sltTwo), day).ok).toBe(false);
});

test.each(others('Deciding'))('a post that is %s has no order to agree to', (status) => {
  expect(ask(h.historyOf[status], agree(headOfAsh))).toEqual(refuse('NothingRanked', { status }));
});

test('there is nothing to fill in', () => {
  expect(takes('AgreeRanking', {})).toBe(true);
  expect(takes('AgreeRanking', { on: 'condition' })).toBe(false);
});
