import { expect, test } from '@jest/globals';
import { failuresOf } from '#libs/stack/failures.js';
import type { JestResult, SuiteResult } from '#libs/stack/tally.js';

const one = (fullName: string, ...failureMessages: readonly string[]) => ({
  fullName,
  status: failureMessages.length > 0 ? 'failed' : 'passed',
  failureMessages,
});
const suite = (assertionResults: SuiteResult['assertionResults'], message = ''): SuiteResult => ({
  name: '/somewhere/test/web/sign-in.spec.ts',
  message,
  assertionResults,
});
const run = (...testResults: readonly SuiteResult[]): JestResult => ({
  testResults,
  numPassedTests: 1,
  numFailedTests: 1,
  numRuntimeErrorTestSuites: 0,
});

test('a failed test is told by folder, spec file and full name, with its message but without colours; one that passed is not', () => {
  const message = 'Error: \u001b[2mexpect(\u001b[22m\u001b[31mreceived\u001b[39m)\n\nExpected: \u001b[32m2\u001b[39m';
  expect(failuresOf('web', run(suite([one('Signing in leads back', message), one('signing out')])))).toEqual([
    'test/web/sign-in.spec.ts: Signing in leads back',
    '    Error: expect(received)',
    '    Expected: 2',
  ]);
});

test('every failed test of every spec file is told', () => {
  const told = failuresOf('web', run(suite([one('a', 'x'), one('b', 'y')]), suite([one('c', 'z')])));
  expect(told.filter((line) => line.startsWith('test/'))).toHaveLength(3);
});

test('a long message is told by how it begins', () => {
  const message = Array.from({ length: 40 }, (_, i) => `line ${i + 1}`).join('\n');
  expect(failuresOf('web', run(suite([one('a', message)]))).slice(1)).toEqual(
    Array.from({ length: 15 }, (_, i) => `    line ${i + 1}`),
  );
});

test('of where it failed, the own code is told and no frame of Jest or Node', () => {
  const frames = [
    'at Object.<anonymous> (/somewhere/test/web/a.spec.ts:2:31)',
    'at run (/somewhere/node_modules/jest-circus/build/x.js:1:2)',
    'at new Promise (<anonymous>)',
    'at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
  ].map((frame) => `    ${frame}`);
  expect(failuresOf('web', run(suite([one('a', ['Error: x', ...frames].join('\n'))])))).toEqual([
    'test/web/sign-in.spec.ts: a',
    '    Error: x',
    `    ${frames[0]}`,
  ]);
});

test('a spec file that could not run is told with why', () => {
  const message = '  \u001b[1m● \u001b[22mTest suite failed to run\n\n    Cannot find module "nowhere"\n';
  expect(failuresOf('web', run(suite([], message)))).toEqual([
    'test/web/sign-in.spec.ts: Test suite failed to run',
    '        Cannot find module "nowhere"',
  ]);
});

test('what failed after the last test is told beside the test that failed', () => {
  const message = '  ● a\n\n    x\n\n  ● Test suite failed to run\n\n    It did not stop.\n';
  expect(failuresOf('web', run(suite([one('a', 'x')], message)))).toEqual([
    'test/web/sign-in.spec.ts: a',
    '    x',
    'test/web/sign-in.spec.ts: Test suite failed to run',
    '        It did not stop.',
  ]);
});

test('a run that left no result is told, with where to look', () => {
  expect(failuresOf('web', undefined)).toEqual(['test/web: Jest left no result; see above, under === test/web']);
});

test('where all passed, nothing is told', () => {
  expect(failuresOf('web', run(suite([one('a'), one('b')])))).toEqual([]);
});
