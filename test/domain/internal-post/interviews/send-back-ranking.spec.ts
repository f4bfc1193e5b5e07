import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort } from '../../../support/given.js';
import { ada, ben, dev, headOfAsh, hr, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, keysAfter, others, takes } from '../asking.js';
import * as h from '../histories.js';

const day = { at: h.decisionDay };
const back = move(dev, 'SendBackRanking', h.becauseOf);
const sentBack = play(h.ranked, day, back);

test('a member who does not agree sends the order back to the chair, with the reason', () => {
  expect(ask(h.ranked, back, day)).toEqual(accept({ type: 'RankingSentBack', data: { by: dev, ...h.becauseOf } }));
});

test('nothing is decided, and the chair ranks anew, alike or otherwise', () => {
  expect(fold(sentBack).status).toBe('Deciding');
  expect(keysAfter(sentBack)).toContain('rank-candidates');
  expect(inShort(ask(sentBack, h.ranking([ben, ada]), day))).toBe('CandidatesRanked');
  const anew = play(sentBack, day, h.ranking([ben], [ada]));
  expect(fold(anew)).toMatchObject({ step: { ranking: { notAppointable: [h.adasApplication], agreedBy: [slt] } } });
});

test('an agreement to the order that went back does not count for the next', () => {
  const three = h.ranked.map((fact) =>
    fact.type === 'PanelSetUp' ? { ...fact, data: { ...fact.data, rules: { ...fact.data.rules, agreeing: 3 } } } : fact,
  );
  const agreed = play(three, day, move(headOfAsh, 'AgreeRanking', {}), back, h.ranking([ben, ada]));
  expect(inShort(ask(agreed, move(dev, 'AgreeRanking', {}), day))).toBe('RankingAgreed');
});

test('what is not ranked does not go back, and who has agreed does not send it back', () => {
  expect(ask(h.unsealed, back, day)).toEqual(refuse('NothingRanked', { status: 'Deciding' }));
  expect(ask(sentBack, back, day)).toEqual(refuse('NothingRanked', { status: 'Deciding' }));
  expect(ask(h.ranked, move(slt, 'SendBackRanking', h.becauseOf), day)).toEqual(
    refuse('NotOpenForYou', { command: 'SendBackRanking' }),
  );
});

test('it is members who do', () => {
  expect(given(...h.ranked).when(back.command, hr, day)).toEqual(
    refuse('NotOpenForYou', { command: 'SendBackRanking' }),
  );
});

test.each(others('Deciding'))('a post that is %s has no order to send back', (status) => {
  expect(ask(h.historyOf[status], back)).toEqual(refuse('NothingRanked', { status }));
});

test('it needs its reason', () => {
  expect(takes('SendBackRanking', { reason: 'Ada answered better than this says.' })).toBe(true);
  expect(takes('SendBackRanking', {})).toBe(false);
});
