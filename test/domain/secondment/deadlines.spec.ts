import { expect, test } from '@jest/globals';
import { deadlines } from '#libs/domain/secondment/deadlines.js';
import { hr } from '../../support/people.js';
import * as its from './histories.js';
import { caseIn, playing } from './world.js';

const of = (world: Parameters<typeof caseIn>[0]) => deadlines(caseIn(world));
const dismissed = playing(its.withObjective, its.endingEarly('dismissal', '2027-07-31'));

test.each([
  ['requested: the rungs of the release', its.requested, ['2027-01-13', '2027-01-16', '2027-01-18']],
  ['agreed: the first day alone', its.agreed, ['2027-02-01']],
  ['running: the review, and the hand-over', its.withObjective, ['2027-05-01', '2027-11-02']],
  ['suspended: what the employer owes', dismissed, ['2027-06-03', '2027-06-06', '2027-06-08']],
  ['completed: nothing', its.completed, []],
] as const)('%s', (_, world, days) => {
  expect(of(world).map((at) => at.slice(0, 10))).toEqual(days);
});

test('an objective that is not set is due and late after the pack’s working days', () => {
  expect(of(its.running)).toEqual(expect.arrayContaining(['2027-02-08T09:00:00.000Z', '2027-02-15T09:00:00.000Z']));
});

test('a return has its reminders, and the instant at which the last day has passed', () => {
  expect(of(its.returning)).toEqual([
    '2027-05-01T08:00:00.000Z',
    '2028-01-01T09:00:00.000Z',
    '2028-01-24T09:00:00.000Z',
    '2028-01-31T09:00:00.000Z',
    '2028-02-01T00:00:00.000Z',
  ]);
});

test('reminders follow a task whose due instant HR has moved', () => {
  const moved = playing(its.requested, {
    ...its.ask(hr, 'RescheduleTask', { task: 'release-secondee', due: '2027-02-10T09:00:00.000Z', reason: its.reason }),
  });
  expect(of(moved).map((at) => at.slice(0, 10))).toEqual(['2027-02-08', '2027-02-10', '2027-02-12']);
});
