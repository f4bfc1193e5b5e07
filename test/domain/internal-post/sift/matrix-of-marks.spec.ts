import { describe, expect, test } from '@jest/globals';
import type { Application } from '#libs/domain/internal-post/application.js';
import type { CriterionId, Mark } from '#libs/domain/internal-post/events.js';
import { criteriaFor, disputed, siftedByAll, unmet } from '#libs/domain/internal-post/sift.js';
import type { Begun } from '#libs/domain/internal-post/state.js';
import { fold } from '../../../support/given.js';
import { ada, ben, headOfAsh, slt } from '../../../support/people.js';
import { declared } from '../histories.js';

const post = fold(declared) as unknown as Begun;
const ofAda = post.applications.find(({ applicant }) => applicant === ada)!;
const id = (text: string) => text as CriterionId;
/** `+-+`: c1 met, c2 not, c3 met. */
const marks = (text: string): readonly Mark[] =>
  [...text].map((sign, i) => ({ criterion: id(`c${i + 1}`), met: sign === '+' }));
const sifted = (by: Readonly<Record<string, string>>, more: Partial<Application> = {}): Application => ({
  ...ofAda,
  sifts: Object.entries(by).map(([staff, text]) => ({ by: staff as typeof ada, marks: marks(text) })),
  ...more,
});
const both = (one: string, other: string, more?: Partial<Application>) =>
  sifted({ [slt]: one, [headOfAsh]: other }, more);

describe('Two who sift, c1 and c2 essential', () => {
  test.each([
    ['++', '++', [], []],
    ['+-', '+-', [], ['c2']],
    ['--', '--', [], ['c1', 'c2']],
    ['++', '+-', ['c2'], undefined],
    ['-+', '+-', ['c1', 'c2'], undefined],
    ['--', '-+', ['c2'], undefined],
  ])('mark %s and %s', (one, other, open, missing) => {
    const application = both(one, other);
    expect(siftedByAll(post, application)).toBe(true);
    expect(disputed(post, application)).toEqual(open);
    expect(unmet(post, application)).toEqual(missing);
  });

  test('a desirable criterion on which they differ is no dispute', () => {
    expect(disputed(post, both('+++', '++-'))).toEqual([]);
    expect(unmet(post, both('+++', '++-'))).toEqual([]);
  });

  test.each([
    ['+', ['c2']],
    ['-', ['c1', 'c2']],
  ])('what was settled on decides the disputed criterion: %s', (settled, missing) => {
    const application = both('+-', '--', { reconciled: marks(settled) });
    expect(disputed(post, application)).toEqual([]);
    expect(unmet(post, application)).toEqual(missing);
  });

  test('what was settled on one criterion leaves another open', () => {
    const application = both('-+', '+-', { reconciled: marks('+') });
    expect(disputed(post, application)).toEqual(['c2']);
    expect(unmet(post, application)).toBeUndefined();
  });
});

test('until both have sifted nothing is known', () => {
  for (const application of [sifted({}), sifted({ [slt]: '++' })]) {
    expect(siftedByAll(post, application)).toBe(false);
    expect(disputed(post, application)).toEqual([]);
    expect(unmet(post, application)).toBeUndefined();
  }
});

const without = (staff: string, because: 'conflict' | 'applied' | 'unavailable'): Begun => ({
  ...post,
  panel: { ...post.panel!, recused: [{ staff: staff as typeof ada, because }] },
});

test.each(['conflict', 'applied'] as const)('the marks of who was recused for %s count no more', (because) => {
  const after = without(headOfAsh, because);
  expect(siftedByAll(after, both('++', '--'))).toBe(false);
  expect(unmet(after, both('++', '--'))).toBeUndefined();
});

test('the marks of who fell ill afterwards count on, and those who were not given are awaited from a substitute', () => {
  const after = without(headOfAsh, 'unavailable');
  expect(unmet(after, both('++', '++'))).toEqual([]);
  expect(disputed(after, both('++', '+-'))).toEqual(['c2']);
  expect(siftedByAll(after, sifted({ [slt]: '++' }))).toBe(false);
});

test('three who sift agree, or one of them disputes', () => {
  const three: Begun = {
    ...post,
    panel: { ...post.panel!, members: post.panel!.members.map((one) => ({ ...one, sifts: true })) },
  };
  const [, , third] = three.panel!.members;
  expect(siftedByAll(three, both('++', '++'))).toBe(false);
  expect(unmet(three, sifted({ [slt]: '++', [headOfAsh]: '++', [third!.staff]: '++' }))).toEqual([]);
  expect(disputed(three, sifted({ [slt]: '++', [headOfAsh]: '++', [third!.staff]: '-+' }))).toEqual(['c1']);
});

test('each application is judged on the version it was made to', () => {
  const [first] = post.specifications;
  const second = { ...first!, version: 2, criteria: first!.criteria.slice(0, 1) };
  const amended: Begun = { ...post, specifications: [first!, second] };
  expect(criteriaFor(amended, { specification: 1 })).toHaveLength(3);
  expect(unmet(amended, both('+-', '+-', { specification: 2 }))).toEqual([]);
  expect(unmet(amended, both('+-', '+-'))).toEqual(['c2']);
  expect(criteriaFor(amended, { specification: 9 })).toEqual([]);
});

test('an essential criterion that the form does not show is left to the interview', () => {
  const [first] = post.specifications;
  const atInterview = first!.criteria.map((one) =>
    one.id === 'c2' ? { ...one, shownBy: ['interview' as const] } : one,
  );
  const heard: Begun = { ...post, specifications: [{ ...first!, criteria: atInterview }] };
  expect(unmet(heard, both('+-', '+-'))).toEqual([]);
  expect(disputed(heard, both('++', '+-'))).toEqual([]);
  expect(post.applications.map(({ applicant }) => applicant)).toEqual([ada, ben]);
});
