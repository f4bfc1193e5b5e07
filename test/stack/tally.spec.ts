import { expect, test } from '@jest/globals';
import { countOf, summary } from '#libs/stack/tally.js';

const jest = (numPassedTests: number, numFailedTests = 0, numRuntimeErrorTestSuites = 0) => ({
  numPassedTests,
  numFailedTests,
  numRuntimeErrorTestSuites,
});

test.each([
  ['all passed', jest(7), true, { passed: 7, failed: 0 }],
  ['some failed', jest(5, 2), false, { passed: 5, failed: 2 }],
  ['a spec file that does not compile', jest(5, 0, 1), false, { passed: 5, failed: 1 }],
  ['a run that failed without saying why', jest(5), false, { passed: 5, failed: 1 }],
  ['a run that left no result', undefined, false, { passed: 0, failed: 1 }],
])('%s', (_, result, succeeded, count) => {
  expect(countOf(result, succeeded)).toEqual(count);
});

test('the last line sums up', () => {
  const counts = [jest(3), jest(4, 1)].map((result) => countOf(result, true));
  expect(summary(counts)).toEqual({ line: '7 passed, 1 failed', ok: false });
});

test('nothing run is not all well', () => {
  expect(summary([])).toEqual({ line: '0 passed, 0 failed', ok: false });
});
