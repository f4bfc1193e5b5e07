import { describe, expect, test } from '@jest/globals';
import { eligibilityOf } from '#libs/case-file/eligibility.js';
import type { Telling } from '#libs/case-file/told.js';
import { eligibilities } from '#libs/words/internal-post/eligibilities.js';

const told = (...facts: readonly (readonly [Telling['type'], object])[]): readonly Telling[] =>
  facts.map(([type, data]) => ({ type, at: '2027-01-01T09:00:00.000Z', data }) as unknown as Telling);
const received = (late: boolean) => ['ApplicationReceived', { application: 'a', late }] as const;
const closed = ['AdvertClosed', { left: ['a'] }] as const;

describe('Whether an application counts', () => {
  test.each([
    ['Handed in in time', [received(false)]],
    ['Handed in late; HR decides whether it counts', [received(true)]],
    [
      'Handed in late; HR let it count',
      [received(true), ['LateApplicationDecided', { application: 'a', admitted: true }]],
    ],
    [
      'Handed in late; HR turned it down',
      [received(true), ['LateApplicationDecided', { application: 'a', admitted: false }]],
    ],
    ['Not employed at the closing; HR decides whether it counts', [received(false), closed]],
    [
      'Not employed at the closing; HR let it count',
      [received(false), closed, ['EligibilityDecided', { application: 'a', kept: true }]],
    ],
    [
      'Not employed at the closing; HR turned it down',
      [received(false), closed, ['EligibilityDecided', { application: 'a', kept: false }]],
    ],
  ] as const)('is said: %s', (text, facts) => {
    expect(eligibilities[eligibilityOf(told(...facts)).get('a' as never)!]).toBe(text);
  });

  test('is not known of one that nobody was told of', () => {
    expect(eligibilityOf(told(['AdvertClosed', {}])).size).toBe(0);
  });
});
