import { afterAll, describe, expect, test } from '@jest/globals';
import { loadPacks } from '#libs/policy-packs/index.js';
import { silent } from '#libs/policy-packs/silent.js';
import { folderWith, packWith, removeFolders } from './folder.js';

afterAll(removeFolders);
type Dates = { by: string; leaves: string }[];
type Rule<T> = { value: T; source: string };
type Resignation = { head: Rule<Dates>; teacher: Rule<Dates>; support: Rule<string> };

const newest = 'demo-trust.v3.json';
const reading = (change: (rules: Resignation) => void) => () =>
  loadPacks(
    folderWith({
      [newest]: packWith((pack) => {
        const own = structuredClone(silent.resignation) as unknown as Resignation;
        Object.values(own).forEach((rule: Rule<unknown>) => (rule.source = "trust's own: agreed with its unions"));
        change(own);
        Object.assign(pack.rules, { resignation: own });
      }, newest),
    }),
  ).current('demo-trust').rules.resignation;

test('a trust may have dates of its own, and another notice for support staff', () => {
  const own = reading(({ head, support }) => {
    head.value = [{ by: '04-30', leaves: '08-31' }];
    support.value = 'P2M';
  })();
  expect(own).toMatchObject({ head: [{ by: '04-30', leaves: '08-31' }], support: 'P2M' });
});

test('where a pack is silent, the national dates hold', () => {
  const { rules, sources } = loadPacks().get('demo-trust', 1);
  expect(rules.resignation.head.map(({ by, leaves }) => `${by} ${leaves}`)).toEqual([
    '01-31 04-30',
    '04-30 08-31',
    '09-30 12-31',
  ]);
  expect(sources['resignation.teacher']).toMatch(/^where a pack is silent: .*Burgundy Book/);
});

describe('A pack is refused whose resignation dates', () => {
  test.each<[string, (rules: Resignation) => void, RegExp]>([
    [
      'name 31 September',
      ({ head }) => (head.value[2]!.by = '09-31'),
      /head\.value\.2\.by: has to be a day that there/,
    ],
    [
      'name 30 February',
      ({ teacher }) => (teacher.value[0]!.by = '02-30'),
      /teacher\.value\.0\.by: has to be a day that/,
    ],
    ['name a 13th month', ({ head }) => (head.value[2]!.leaves = '13-01'), /has to be a month and a day/],
    ['come in no order', ({ head }) => head.value.reverse(), /head\.value: has to be in order, each date once/],
    ['let who resigns later leave earlier', ({ head }) => (head.value[0]!.leaves = '09-01'), /has to let nobody leave/],
    [
      'let who resigns in the new year leave before who resigned in the old',
      ({ head }) => {
        head.value[0]!.leaves = '02-28';
        head.value[2]!.leaves = '03-31';
      },
      /from one year to the next/,
    ],
    ['are none', ({ head }) => (head.value = []), /head\.value: /],
    [
      'give support staff no notice',
      ({ support }) => (support.value = 'P0D'),
      /support\.value: has to be at least a week/,
    ],
    [
      'give them less than the law',
      ({ support }) => (support.value = 'P6D'),
      /support\.value: has to be at least a week/,
    ],
  ])('%s', (_, change, message) => {
    expect(reading(change)).toThrow(message);
  });
});
