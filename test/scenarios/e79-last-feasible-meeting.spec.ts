import { expect, test } from '@jest/globals';
import { lastFeasibleMeeting } from '#libs/domain/policy/cadence/last-feasible-meeting.js';
import type { LocalDate, StreamId } from '#libs/kernel/index.js';
import * as its from '../domain/policy/histories.js';
import { eventsOf, heardAs, playing, statusIn, told } from '../domain/policy/world.js';

const on = (day: string) => day as LocalDate;
const meeting = (day: string) => ({
  meeting: `board-meeting-00000000-0000-4000-8000-0000${day.replaceAll('-', '')}` as StreamId,
  body: 'board' as const,
  on: on(day),
});
// Once a term; the review of its.inForce is due on 2028-07-31, between two of them.
const meetings = ['2028-03-20', '2028-07-03', '2028-10-16'].map(meeting);
const reaching = (at: string, known: readonly object[] = meetings) =>
  ({ type: 'ReachRung', by: 'process', at, data: { meetings: known } }) as const;

test('E79: the rung of 90 days tells of the last meeting before the due date, and when its papers have to be in', () => {
  const world = playing(its.inForce, reaching('2028-05-02T09:00:00Z'));
  expect(eventsOf(world, 'RungReached')).toEqual([
    {
      rung: 'before-90',
      due: '2028-07-31',
      to: 'owner',
      lastMeeting: { ...meeting('2028-07-03'), papersBy: '2028-06-26' },
    },
  ]);
});

test('E79: where no meeting is left, the chair’s action is', () => {
  const late = playing(its.inForce, reaching('2028-07-24T09:00:00Z'));
  expect(eventsOf(late, 'RungReached')).toMatchObject([{ rung: 'before-7', chairsAction: true }]);
  const limits = { today: on('2028-07-24'), papersDaysBefore: 7 };
  expect(lastFeasibleMeeting(meetings, on('2028-07-31'), limits)).toBeUndefined();
});

test('E79: the chair’s action approves this very text, is recorded as such, and is ratified by a later meeting', () => {
  const action = { what: 'chairs-action', body: 'board', hash: its.second, on: on('2027-01-30') } as const;
  expect(heardAs(its.atMeeting, { ...action, hash: its.third })).toBe('no: NotTheTextOnTheAgenda');
  const acted = told(its.atMeeting, action);
  expect([statusIn(acted), eventsOf(acted, 'VersionApproved')]).toMatchObject(['Approved', [{ by: 'chair' }]]);
  const ratified = { what: 'ratified', ...its.held, minuteRef: its.minuteRef } as const;
  expect(heardAs(playing(acted, its.publishing()), ratified)).toBe('ChairsActionRatified');
  expect(heardAs(its.published, ratified)).toBe('no: NothingToRatify');
});
