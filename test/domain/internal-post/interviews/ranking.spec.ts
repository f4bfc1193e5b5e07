import { describe, expect, test } from '@jest/globals';
import { comparisons, meanOf, type Ranked } from '#libs/domain/internal-post/interviews/ranking.js';
import type { Application } from '#libs/domain/internal-post/application.js';
import type { Begun } from '#libs/domain/internal-post/state.js';
import { fold } from '../../../support/given.js';
import { ada, dev, headOfAsh, slt } from '../../../support/people.js';
import { adasApplication, bensApplication, applicationOf, scoresOf, unsealed } from '../histories.js';

const post = fold(unsealed) as unknown as Begun;
const ofAda = post.applications.find(({ applicant }) => applicant === ada)!;
const scored = (totals: Readonly<Record<string, number>>): Application => ({
  ...ofAda,
  interview: {
    ...ofAda.interview!,
    scores: Object.entries(totals).map(([by, total]) => ({ by: by as typeof ada, scores: scoresOf(total) })),
  },
});
const recused = (because: 'conflict' | 'applied' | 'unavailable'): Begun => ({
  ...post,
  panel: { ...post.panel!, recused: [{ staff: dev, because }] },
});

describe('What an interview came to', () => {
  test('is the mean score of a criterion, over all who scored it', () => {
    expect(meanOf(post, scored({ [slt]: 10, [headOfAsh]: 8, [dev]: 6 }))).toBe(4);
    expect(meanOf(post, scored({ [slt]: 7, [headOfAsh]: 7 }))).toBe(3.5);
  });

  test('is the same whether two or three have heard it', () => {
    expect(meanOf(post, scored({ [slt]: 6, [headOfAsh]: 6 }))).toBe(
      meanOf(post, scored({ [slt]: 6, [headOfAsh]: 6, [dev]: 6 })),
    );
  });

  test('is nothing where nobody scored', () => {
    expect(meanOf(post, scored({}))).toBe(0);
    expect(meanOf(post, { ...ofAda, interview: undefined } as unknown as Application)).toBe(0);
  });

  test('counts whoever fell ill since, and nobody with an interest', () => {
    const application = scored({ [slt]: 10, [headOfAsh]: 10, [dev]: 1 });
    expect(meanOf(recused('unavailable'), application)).toBe(3.5);
    for (const because of ['conflict', 'applied'] as const) expect(meanOf(recused(because), application)).toBe(5);
  });
});

describe('An order', () => {
  const ids = [adasApplication, bensApplication, applicationOf(dev)];
  const order = (...means: readonly number[]): readonly Ranked[] =>
    means.map((mean, i) => ({ application: ids[i]!, specification: 1, mean }));

  test.each([
    ['falls', [5, 4, 3], 0, 0],
    ['has two alike at the top', [4, 4, 3], 1, 0],
    ['has all alike', [4, 4, 4], 2, 0],
    ['rises', [3, 4, 5], 0, 2],
    ['rises and then falls', [3, 5, 4], 0, 1],
    ['is of one', [3], 0, 0],
    ['is of nobody', [], 0, 0],
  ])('that %s', (_, means, tied, against) => {
    const compared = comparisons(order(...means));
    expect([compared.tied.length, compared.against.length]).toEqual([tied, against]);
  });

  test('is not upset by how a machine divides by three', () => {
    const third = (0.1 + 0.2) / 3;
    expect(comparisons(order(0.1, third))).toEqual({ tied: [expect.anything()], against: [] });
  });

  test('across versions of the specification is for people to explain', () => {
    const [first, second] = order(3, 5);
    expect(comparisons([first!, { ...second!, specification: 2 }])).toEqual({ tied: [expect.anything()], against: [] });
  });
});
