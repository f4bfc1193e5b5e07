import { expect, test } from '@jest/globals';
import {
  chair,
  clerk,
  first,
  given,
  later,
  meetingIn,
  members,
  monday,
  policyIn,
} from '../domain/board-meeting/histories.js';
import * as its from '../domain/board-meeting/histories.js';
import { hr } from '../support/people.js';
import { useEngineOf } from './support/case.js';
import { meetingsIn, now } from './support/meetings.js';

const here = useEngineOf('board-meeting');
type The = Awaited<ReturnType<typeof meetingsIn>>;
const reasons = (the: The) => the.told().map(({ reason }) => reason);
const toldOf = (the: The, reason: string) => the.told().filter((one) => one.reason === reason);

test('a meeting is told of, chased, held and confirmed; the policy hears its decision in the same append', async () => {
  const { engine } = here;
  const the = await meetingsIn(engine, monday);
  await engine.working(the.activities, async () => {
    await the.do(now(given('ScheduleMeeting')));
    expect(toldOf(the, 'MeetingScheduled')[0]?.to).toEqual([...members, clerk]);
    await the.until('2027-01-22T12:00:00Z');
    expect(reasons(the)).toContain('AgendaAwaited');
    await the.do(now(its.adding(its.pay)), now(given('SendPapers')));
    expect(toldOf(the, 'PapersSent')[0]?.to).toEqual(members);
    await the.until('2027-02-03T12:00:00Z');
    expect(reasons(the)).toContain('AttendanceAwaited');
    await the.do(now(given('RecordAttendance')), now(given('DecideItem')));
    expect(policyIn(the.world()).status).toBe('Approved');
    expect(toldOf(the, 'MinutesAwaited')).toHaveLength(1);
    await the.do({ ...now(given('ConfirmMinutes')), by: chair });
  });
  expect(the.refusals).toEqual([]);
  expect(meetingIn(the.world()).status).toBe('Confirmed');
  expect(the.count('TaskEscalated')).toBe(0);
}, 120_000);

test('what nobody records comes to the CEO once, and late minutes to the governors; a moved meeting is chased anew', async () => {
  const { engine } = here;
  const the = await meetingsIn(engine, monday);
  await engine.working(the.activities, async () => {
    await the.do(now(given('ScheduleMeeting', { stream: later })), now(its.adding(its.leave, { stream: later })));
    await the.do(now(given('SendPapers', { stream: later })));
    await the.until('2027-02-20T12:00:00Z');
    expect(the.count('TaskEscalated', later)).toBe(1);
    expect(toldOf(the, 'AttendanceAwaited').some(({ roles }) => roles?.some(({ role }) => role === 'CEO'))).toBe(true);
    await the.do(now(given('MoveMeeting', { stream: later, by: hr, data: { on: '2027-03-01' } })));
    expect(the.log(its.leave).map(({ event }) => event.type)).toEqual([
      'PutOnAgenda',
      'MeetingDeferred',
      'PutOnAgenda',
    ]);
    await the.until('2027-03-02T12:00:00Z');
    expect(the.count('TaskEscalated', later)).toBe(1);
    await the.do(now(given('RecordAttendance', { stream: later })), now(given('DecideItem', { stream: later })));
    await the.until('2027-04-01T12:00:00Z');
    expect(the.count('TaskEscalated', later)).toBe(2);
    expect(toldOf(the, 'MinutesAwaited').some(({ roles }) => roles?.some(({ role }) => role === 'Governor'))).toBe(
      true,
    );
    await the.do({ ...now(given('ConfirmMinutes', { stream: later })), by: chair });
  });
  expect(the.refusals).toEqual([]);
  expect([first in the.world().states, meetingIn(the.world(), later).status]).toEqual([false, 'Confirmed']);
}, 120_000);
