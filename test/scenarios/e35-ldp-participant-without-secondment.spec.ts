import { expect, test } from '@jest/globals';
import { objectiveStanding } from '#libs/domain/secondment/objective/standing.js';
import * as its from '../domain/secondment/histories.js';
import { caseIn } from '../domain/secondment/world.js';

test('E35: for a participant without a secondment the objective is not applicable, and not missing', () => {
  expect(objectiveStanding(undefined)).toEqual({ standing: 'not-applicable', because: 'no-secondment' });
});

test('E35: once one of theirs has begun, an objective that nobody set is missing', () => {
  const state = caseIn(its.running);
  expect(state.status !== 'NotRequested' && objectiveStanding(state)).toEqual({
    standing: 'missing',
    because: 'document-002',
  });
});
