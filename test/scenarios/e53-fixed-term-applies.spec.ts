import { expect, test } from '@jest/globals';
import { ada, ash, hr } from '../support/people.js';
import { cycleOfAda, toldIn } from '../domain/ldp-participation/cycle.js';
import * as its from '../domain/ldp-participation/histories.js';
import { caseIn, decided, employed, inShort, keysIn, playing } from '../domain/ldp-participation/world.js';

const hired = employed(its.trust, ada, its.fixedTerm);
const submitted = playing(hired, its.submitting());
const answer = (decision: string) =>
  its.ask(hr, 'DecideFixedTermQuestion', { application: 1, decision, reason: its.reason }, its.june);

test('E53: the system refuses nobody: the application is taken, with what was found and the flag of the law', () => {
  const decision = decided(hired, its.submitting());
  expect(decision.ok && decision.events).toMatchObject([
    {
      type: 'ApplicationSubmitted',
      data: { eligibility: { school: ash, contract: 'fixed-term', eligible: false, version: 1 } },
    },
    { type: 'FixedTermQuestionRaised', data: { number: 1, flag: 'equal-access-to-training' } },
  ]);
});

test('E53: HR is asked, under the law, while the application goes its way to the panel', () => {
  expect(keysIn(submitted)).toEqual(['endorse-application-1', 'decide-fixed-term-1']);
  const withPanel = playing(submitted, its.endorsing());
  expect(keysIn(withPanel)).toEqual(['decide-fixed-term-1']);
  expect(caseIn(withPanel)).toMatchObject({ status: 'WithPanel', application: { cycle: cycleOfAda } });
});

test('E53: a refusal is a person’s, with a reason that is kept, and the cycle is told', () => {
  const withPanel = playing(submitted, its.endorsing());
  const decision = decided(withPanel, answer('not-eligible'));
  expect(decision.ok && decision.events).toMatchObject([
    { type: 'FixedTermQuestionDecided', data: { decision: 'not-eligible', reason: its.reason, by: hr } },
    { type: 'NotSelected', data: { because: 'eligibility', reason: its.reason } },
  ]);
  const after = playing(withPanel, answer('not-eligible'));
  expect(toldIn(after)).toEqual(['entered', 'given-up: not-eligible']);
});

test('E53: whom HR has found eligible joins on the day, and is asked about no more', () => {
  const offered = its.decidedOn(playing(submitted, answer('eligible'), its.endorsing()), 'offered', its.offering);
  const acknowledged = playing(offered, its.accepting, its.acknowledging());
  expect(inShort(acknowledged, its.joining)).toBe('ProgrammeJoined');
});

test('E53: where HR has not answered by the day of joining, it is asked then, and nobody is turned away', () => {
  const offered = its.decidedOn(playing(submitted, its.endorsing()), 'offered', its.offering);
  const waiting = playing(offered, its.accepting, its.acknowledging(), its.joining);
  expect(caseIn(waiting)).toMatchObject({ status: 'Accepted', step: { question: { because: ['contract'] } } });
  const join = its.ask(
    hr,
    'DecideJoining',
    { application: 1, decision: 'join', reason: its.reason },
    '2027-09-02T09:00:00Z',
  );
  expect(inShort(waiting, join)).toBe('JoinQuestionDecided + ProgrammeJoined');
});
