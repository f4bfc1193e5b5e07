import { expect, test } from '@jest/globals';
import { coverage } from '#libs/domain/assignment/coverage.js';
import type { PostEvent } from '#libs/domain/assignment/events.js';
import type { Pattern } from '#libs/kernel/index.js';
import { ada, ben } from '../../support/people.js';
import * as its from './given.js';

const { day } = its;
const covered = (events: readonly PostEvent[], from: string, to: string, pattern: Pattern = its.full) =>
  coverage(its.holdingsAfter(...events), { from: day(from), to: day(to) }, pattern).map(
    (one) =>
      `${one.from}..${one.to} ${one.state} ${one.holders.map(({ staff }) => staff.replace('staff-', '')).join()}`,
  );

test('a post that nobody holds is a gap from its first working day to its last', () => {
  expect(covered([its.established()], '2027-01-02', '2027-01-31')).toEqual(['2027-01-04..2027-01-29 gap ']);
});

test('a post is covered while somebody is there, whoever it is, and the change is seen', () => {
  expect(covered(its.benCovers, '2026-12-28', '2027-04-09')).toEqual([
    '2026-12-28..2027-01-01 covered ada',
    '2027-01-04..2027-03-31 covered ben',
    '2027-04-01..2027-04-09 covered ada',
  ]);
});

test('while the holder is away and nobody is there instead, there is a gap', () => {
  expect(covered(its.adaIsAway, '2027-01-01', '2027-04-01')).toEqual([
    '2027-01-01..2027-01-01 covered ada',
    '2027-01-04..2027-03-31 gap ',
    '2027-04-01..2027-04-01 covered ada',
  ]);
});

test('a weekend between two holders is no gap, and a period of nothing else is nothing', () => {
  const handedOver = [
    its.established(),
    its.assigned('ada-1', ada, '2026-09-01', { to: day('2027-01-15') }),
    its.assigned('ben-1', ben, '2027-01-18'),
  ];
  expect(covered(handedOver, '2027-01-11', '2027-01-24')).toEqual([
    '2027-01-11..2027-01-15 covered ada',
    '2027-01-18..2027-01-22 covered ben',
  ]);
  expect(covered([its.established()], '2027-01-16', '2027-01-17')).toEqual([]);
});

test('one day too few is one day reported', () => {
  const missed = [
    its.established(),
    its.assigned('ada-1', ada, '2026-09-01', { to: day('2028-02-28') }),
    its.assigned('ben-1', ben, '2028-03-01'),
  ];
  expect(covered(missed, '2028-02-01', '2028-03-31')).toEqual([
    '2028-02-01..2028-02-28 covered ada',
    '2028-02-29..2028-02-29 gap ',
    '2028-03-01..2028-03-31 covered ben',
  ]);
});

test('two people in one post are a double, from the first day to the last', () => {
  const both = [...its.heldByAda, its.assigned('ben-1', ben, '2027-01-11', { to: day('2027-01-17') })];
  expect(covered(both, '2027-01-04', '2027-01-22')).toEqual([
    '2027-01-04..2027-01-08 covered ada',
    '2027-01-11..2027-01-15 double ada,ben',
    '2027-01-18..2027-01-22 covered ada',
  ]);
});

test('two halves of a week are a whole one, with the shared day held by both', () => {
  expect(covered(its.split, '2027-01-11', '2027-01-15')).toEqual([
    '2027-01-11..2027-01-12 covered ada',
    '2027-01-13..2027-01-13 covered ada,cora',
    '2027-01-14..2027-01-15 covered cora',
  ]);
  expect(covered(its.split, '2027-01-09', '2027-01-20').slice(2)).toEqual([
    '2027-01-14..2027-01-15 covered cora',
    '2027-01-18..2027-01-19 covered ada',
    '2027-01-20..2027-01-20 covered ada,cora',
  ]);
});

test('half a day of a full one is a part, and the rest of the week a gap', () => {
  const half = [its.established(), its.assigned('ada-1', ada, '2021-01-01', { pattern: its.early })];
  expect(covered(half, '2027-01-11', '2027-01-18')).toEqual([
    '2027-01-11..2027-01-12 covered ada',
    '2027-01-13..2027-01-13 part ada',
    '2027-01-14..2027-01-15 gap ',
    '2027-01-18..2027-01-18 covered ada',
  ]);
});

test('what is no working day of a part-time post is neither held nor missing, and who is there then is one too many', () => {
  const pattern: Pattern = [1, 1, 0, 0, 0];
  const mondays = [its.established({ pattern }), its.assigned('ada-1', ada, '2021-01-01', { pattern })];
  expect(covered(mondays, '2027-01-11', '2027-01-29', pattern)).toEqual(['2027-01-11..2027-01-26 covered ada']);
  expect(covered(its.heldByAda, '2027-01-12', '2027-01-13', pattern)).toEqual([
    '2027-01-12..2027-01-12 covered ada',
    '2027-01-13..2027-01-13 double ada',
  ]);
});

test.each([
  ['when the clocks go forward', '2027-03-22', '2027-04-02'],
  ['when they go back', '2027-10-25', '2027-11-05'],
  ['over a leap day', '2028-02-21', '2028-03-03'],
])('no day is lost or counted twice %s', (_, from, to) => {
  expect(covered(its.heldByAda, from, to)).toEqual([`${from}..${to} covered ada`]);
  expect(covered([its.established()], from, to)).toEqual([`${from}..${to} gap `]);
});
