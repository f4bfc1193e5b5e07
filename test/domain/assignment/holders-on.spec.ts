import { expect, test } from '@jest/globals';
import { beyondFullTime } from '#libs/domain/assignment/full-time.js';
import { fteOn, holdersOn, weekOf } from '#libs/domain/assignment/holders-on.js';
import type { Holding, PostId } from '#libs/kernel/index.js';
import { ada, birch, cora } from '../../support/people.js';
import * as its from './given.js';

const { day } = its;
const on = (text: string) => holdersOn(its.holdingsAfter(...its.benCovers), day(text)).map(its.told);

test('who holds the post on a day: both who is there and who is away, weekends included', () => {
  expect(on('2021-01-01')).toHaveLength(1);
  expect(on('2020-12-31')).toEqual([]);
  expect(on('2027-01-04')).toEqual(['ada 2027-01-04..2027-03-31 away', 'ben 2027-01-04..2027-03-31 there']);
  expect(on('2027-03-31')).toHaveLength(2);
  expect(on('2027-04-01')).toEqual(['ada 2027-04-01.. there']);
  expect(on('2027-01-09')).toEqual(on('2027-01-08'));
});

/** R27: Cora works the late half of the week at ash, and Monday to Wednesday noon at birch, from February on. */
const atBirch = (pattern: Holding['pattern'], from = '2027-02-01'): readonly Holding[] =>
  its
    .holdingsAfter(its.established({ school: birch }), its.assigned('cora-2', cora, from, { pattern }))
    .map((one) => ({ ...one, post: 'post-00000000-0000-4000-8000-000000000002' as PostId }));
const ofCora = its.holdingsAfter(...its.split).filter(({ staff }) => staff === cora);
const week = ['2027-02-01', '2027-02-02', '2027-02-03', '2027-02-04', '2027-02-05', '2027-02-06'].map(day);

test('somebody’s full-time equivalent is what they are there for on that weekday, on all their posts', () => {
  expect(week.map((one) => fteOn(ofCora, one))).toEqual([0, 0, 0.5, 1, 1, 0]);
  const split = [...ofCora, ...atBirch(its.early)];
  expect(week.map((one) => fteOn(split, one))).toEqual([1, 1, 1, 1, 1, 0]);
  expect(weekOf(split, day('2027-02-06'))).toEqual([1, 1, 1, 1, 1]);
  expect(weekOf(split, day('2027-01-29'))).toEqual([0, 0, 0.5, 1, 1]);
});

test('who is away counts for nothing at the post that they are away from', () => {
  const ofAda = its.holdingsAfter(...its.adaIsAway);
  expect(fteOn(ofAda, day('2027-01-01'))).toBe(1);
  expect(fteOn(ofAda, day('2027-01-04'))).toBe(0);
  expect(weekOf([], day('2027-01-04'))).toEqual([0, 0, 0, 0, 0]);
});

test('a week that is split between two posts is full, and half a day more is too much', () => {
  expect(beyondFullTime([...ofCora, ...atBirch(its.early)])).toBeUndefined();
  expect(beyondFullTime([...ofCora, ...atBirch([1, 1, 1, 0, 0])])).toMatchObject({
    refusal: 'MoreThanFullTime',
    facts: { from: '2027-02-01', posts: [its.thePost, 'post-00000000-0000-4000-8000-000000000002'] },
  });
  expect(beyondFullTime([])).toBeUndefined();
});

test('where somebody is away from one post, the other is not too much', () => {
  const ofAda = its.holdingsAfter(...its.adaIsAway);
  const host = { ...ofAda[0]!, post: 'post-00000000-0000-4000-8000-000000000002' as PostId, staff: ada };
  const hosted = { ...host, from: day('2027-01-04'), to: day('2027-03-31') };
  expect(beyondFullTime([...ofAda, hosted])).toBeUndefined();
  expect(beyondFullTime([...ofAda, { ...hosted, to: day('2027-04-01') }])).toMatchObject({
    facts: { from: '2027-04-01', to: '2027-04-01' },
  });
});
