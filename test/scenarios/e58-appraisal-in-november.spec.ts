import { expect, test } from '@jest/globals';
import * as its from '../domain/ldp-participation/histories.js';
import { caseIn, decided, inShort, keysIn, playing } from '../domain/ldp-participation/world.js';

const provisional = playing(its.looked, its.objectives(), its.deciding('provisional'));
const november = '2028-11-20T09:00:00Z';
const arrived = playing(provisional, its.appraisal('good', november, '2028-11-17'));

test('E58: with the appraisal late nobody goes on for good or is let go, and SLT decides for the time being', () => {
  const objectivesOnly = playing(its.looked, its.objectives());
  expect(inShort(objectivesOnly, its.deciding('continue'))).toBe('no: FactsMissing');
  expect(inShort(objectivesOnly, its.deciding('not-continued', { reasons: its.reason }))).toBe('no: FactsMissing');
  expect(caseIn(provisional)).toMatchObject({
    status: 'ContinuationPending',
    continuation: { meanwhile: 'provisional' },
  });
});

test('E58: until it arrives only the appraisal is asked for', () => {
  expect(keysIn(provisional).filter((key) => key.endsWith('-1') && !key.startsWith('complete'))).toEqual([
    'record-appraisal-1',
  ]);
});

test('E58: it is settled later, effective from the day of the look, and says what it settles', () => {
  const decision = decided(arrived, its.deciding('continue', {}, november));
  expect(decision.ok && decision.events).toMatchObject([
    {
      type: 'ContinuationDecided',
      data: {
        decision: 'continue',
        effectiveFrom: '2028-09-15',
        settles: 'provisional',
        objectives: 'met',
        appraisal: 'good',
      },
    },
  ]);
  expect(caseIn(playing(arrived, its.deciding('continue', {}, november))).status).toBe('Participating');
});

test('E58: another day may be named, but nobody is let go for days that have passed', () => {
  const settling = (decision: string, effectiveFrom: string) =>
    inShort(arrived, its.deciding(decision, { effectiveFrom: its.day(effectiveFrom), reasons: its.reason }, november));
  expect(settling('continue', '2028-10-01')).toBe('ContinuationDecided');
  expect(settling('continue', '2028-09-14')).toBe('no: EffectiveTooEarly');
  expect(settling('not-continued', '2028-11-19')).toBe('no: EffectiveTooEarly');
  expect(settling('not-continued', '2028-12-01')).toBe('ContinuationDecided + ContinuationRefused');
});
