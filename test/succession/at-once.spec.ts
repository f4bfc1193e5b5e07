import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PostId, StaffId } from '#libs/kernel/index.js';
import { filledAtOnce, type Wanted } from '#libs/succession/at-once.js';

const wants = (by: Readonly<Record<string, readonly string[]>>): readonly Wanted[] =>
  Object.entries(by).map(([post, staff]) => ({ post: post as PostId, by: staff as readonly StaffId[] }));
const told = (wanted: readonly Wanted[]) => filledAtOnce(wanted).map(({ post, staff }) => `${post}: ${staff}`);

test('two posts that want one person are filled once', () => {
  expect(told(wants({ head: ['ada'], deputy: ['ada'] }))).toEqual(['head: ada']);
});

test('who could also go elsewhere goes elsewhere, so that more posts are filled', () => {
  expect(told(wants({ head: ['ada', 'ben'], deputy: ['ada'] }))).toEqual(['head: ben', 'deputy: ada']);
  expect(told(wants({ head: ['ada', 'ben'], deputy: ['ada', 'cora'], bursar: ['ben'], clerk: ['cora'] }))).toHaveLength(3); // prettier-ignore
});

test('nobody wanted, nobody there: nothing is filled', () => {
  expect(filledAtOnce([])).toEqual([]);
  expect(told(wants({ head: [], deputy: [] }))).toEqual([]);
});

/** Every way to fill the posts, tried one after the other. */
const most = ([first, ...rest]: readonly Wanted[], taken: readonly StaffId[] = []): number => {
  if (!first) return 0;
  const free = first.by.filter((staff) => !taken.includes(staff));
  return Math.max(most(rest, taken), ...free.map((staff) => 1 + most(rest, [...taken, staff])));
};
const wanted = fc
  .array(fc.uniqueArray(fc.constantFrom('ada', 'ben', 'cora', 'dev', 'ella'), { maxLength: 4 }), { maxLength: 6 })
  .map((all) => wants(Object.fromEntries(all.map((by, i) => [`post-${i}`, by]))));

test('as many posts are filled as any way could fill, by those who are wanted there, nobody twice', () => {
  fc.assert(
    fc.property(wanted, (all) => {
      const filled = filledAtOnce(all);
      expect(filled).toHaveLength(most(all));
      expect(new Set(filled.map(({ staff }) => staff)).size).toBe(filled.length);
      expect(new Set(filled.map(({ post }) => post)).size).toBe(filled.length);
      for (const { post, staff } of filled) expect(all.find((one) => one.post === post)?.by).toContain(staff);
    }),
    { numRuns: 500 },
  );
});
