import { expect, test } from '@jest/globals';
import * as its from '../domain/ldp-participation/histories.js';
import { caseIn, inShort, keysIn, playing } from '../domain/ldp-participation/world.js';

const looked = playing(its.paused, its.looking());
const pending = playing(looked, its.deciding('pending-protected'));

test('E57: the yearly look of somebody on parental leave is known to be protected from its beginning', () => {
  expect(caseIn(looked)).toMatchObject({ status: 'Paused', continuation: { protected: true } });
});

test('E57: without an appraisal the state is pending and protected, and nothing is failed', () => {
  expect(caseIn(pending)).toMatchObject({ continuation: { meanwhile: 'pending-protected' } });
  expect(caseIn(pending).status).toBe('Paused');
});

test('E57: nobody can turn the absence into a failing', () => {
  const refusing = its.deciding('not-continued', { reasons: its.reason });
  for (const world of [looked, pending]) expect(inShort(world, refusing)).toMatch(/^no: /);
  expect(inShort(looked, refusing)).toBe('no: ProtectedAbsence');
});

test('E57: back from leave they are Participating, the look waits for its facts, and is then settled', () => {
  const back = playing(pending, its.resuming('2028-11-06T09:00:00Z'));
  expect(caseIn(back).status).toBe('ContinuationPending');
  expect(keysIn(back)).not.toContain('decide-continuation-1');
  const settled = playing(
    back,
    its.objectives('met', {}, '2029-01-15T09:00:00Z'),
    its.appraisal('good', '2029-01-15T09:00:00Z', '2029-01-10'),
    its.deciding('continue', {}, '2029-01-16T09:00:00Z'),
  );
  expect(caseIn(settled).status).toBe('Participating');
});

test('E57: leave that ended within the year is protected too, and leave of the year before is not', () => {
  const backInTime = playing(its.paused, its.resuming('2028-03-01T09:00:00Z'), its.looking());
  expect(caseIn(backInTime)).toMatchObject({ continuation: { protected: true } });
  const longAgo = playing(backInTime, its.objectives(), its.appraisal(), its.deciding('continue'));
  const nextYear = playing(longAgo, its.looking('2029-09-17T09:00:00Z'));
  expect(caseIn(nextYear)).toMatchObject({ continuation: { continuation: 2, protected: false } });
});

test('E57: a pause for work is none of that', () => {
  const paused = playing(its.planned, its.pausing('work'), its.looking());
  expect(inShort(paused, its.deciding('pending-protected'))).toBe('no: NotProtected');
});
