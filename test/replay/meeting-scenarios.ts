import type { StreamId } from '#libs/kernel/index.js';
import * as its from '../domain/board-meeting/histories.js';
import type { SeveralCases } from '../workflows/support/several-cases.js';
import { now } from '../workflows/support/meetings.js';

export type MeetingScenario = Readonly<{ stream: StreamId; play: (the: SeveralCases) => Promise<void> }>;
const { given } = its;

/** One for each path that the history of a meeting can take. */
export const meetingScenarios: Readonly<Record<string, MeetingScenario>> = {
  'board-meeting.held-and-confirmed': {
    stream: its.first,
    play: async (the) => {
      await the.do(now(given('ScheduleMeeting')), now(its.adding(its.pay)));
      await the.do(now(given('SendPapers')));
      await the.until('2027-02-03T12:00:00Z');
      await the.do(now(given('RecordAttendance')), now(given('DecideItem')));
      await the.do(now(given('ConfirmMinutes')));
    },
  },
  'board-meeting.late-moved-and-cancelled': {
    stream: its.first,
    play: async (the) => {
      await the.do(now(given('ScheduleMeeting')));
      await the.until('2027-02-02T12:00:00Z');
      await the.do(now(given('MoveMeeting', { data: { on: '2027-03-01' } })));
      await the.until('2027-02-10T12:00:00Z');
      await the.do(now(given('CancelMeeting')));
    },
  },
};
