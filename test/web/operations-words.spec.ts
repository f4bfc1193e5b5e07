import { describe, expect, test } from '@jest/globals';
import type { RunOfCase } from '../../apps/gateway/web/operations/workflows/engine.js';
import { failureText } from '../../apps/gateway/web/operations/workflows/failure-text.js';
import { wrongWith } from '../../apps/gateway/web/operations/workflows/find-stuck.js';

describe('A failure of Temporal, in one line', () => {
  test('is its kind and message, and those of what caused it', () => {
    const failure = {
      message: 'Activity task failed',
      cause: { message: 'Connection refused\n  at somewhere', applicationFailureInfo: { type: 'PgError' } },
    };
    expect(failureText(failure)).toBe('Activity task failed ← PgError: Connection refused');
  });
  test('says no e-mail address, and not more than a line', () => {
    expect(failureText({ message: 'No room for ann@trust.example here' })).toBe('No room for … here');
    expect(failureText({ message: 'x'.repeat(500) })).toHaveLength(201);
  });
  test('of nothing is nothing', () => {
    expect([failureText(undefined), failureText(null), failureText({ message: null })]).toEqual(['', '', '']);
  });
});

describe('The workflow of an open case', () => {
  const well: RunOfCase = { runs: true, status: 'running', startedAt: new Date(0), events: 9, troubles: [] };
  const trouble = (what: string, attempts: number) => ({ what, attempts, failure: 'No room' });
  test.each<[string, RunOfCase | undefined, string | undefined]>([
    ['that runs', well, undefined],
    ['that was never started', undefined, 'The case is open, and no workflow was ever started for it.'],
    [
      'that failed',
      { ...well, runs: false, status: 'failed' },
      'The case is open, and its workflow does not run any more (failed).',
    ],
    [
      'with several troubles',
      { ...well, troubles: [trouble('activity notify', 3), trouble('activity runCommand', 12)] },
      'Its activity runCommand failed and was tried 12 times.',
    ],
  ])('%s is told so', (_, run, says) => {
    expect(wrongWith(run)?.says).toBe(says);
  });
});
