import { expect, test } from '@jest/globals';
import { headOfAsh } from '../support/people.js';
import * as its from '../domain/ldp-participation/histories.js';
import { decided, eventsIn, inShort, playing } from '../domain/ldp-participation/world.js';

const poor = playing(its.looked, its.objectives('met'), its.appraisal('poor'));

test('E59: the objectives and the appraisal are two facts, each with its own source', () => {
  expect(eventsIn(poor).slice(-2)).toMatchObject([
    { type: 'ObjectivesRecorded', data: { result: 'met', source: 'Review of October', by: headOfAsh } },
    { type: 'AppraisalRecorded', data: { result: 'poor', source: 'Appraisal 2028', finishedOn: '2028-10-02' } },
  ]);
});

test.each(['continue', 'not-continued'])('E59: where they differ, “%s” needs the panel’s reasons', (decision) => {
  expect(decided(poor, its.deciding(decision))).toMatchObject({
    refusal: 'ReasonsRequired',
    facts: { objectives: 'met', appraisal: 'poor' },
  });
  expect(inShort(poor, its.deciding(decision, { reasons: its.reason }))).toMatch(/^ContinuationDecided/);
});

test('E59: the reasons and both facts are in the record of the decision', () => {
  const decision = decided(poor, its.deciding('continue', { reasons: its.reason }));
  expect(decision.ok && decision.events[0]).toMatchObject({
    data: { objectives: 'met', appraisal: 'poor', reasons: its.reason },
  });
});

test('E59: where both speak for them no reasons are asked for, and where both speak against them they are', () => {
  expect(inShort(its.withFacts, its.deciding('continue'))).toBe('ContinuationDecided');
  const bad = playing(its.looked, its.objectives('not-met'), its.appraisal('poor'));
  expect(inShort(bad, its.deciding('continue'))).toBe('no: ReasonsRequired');
});
