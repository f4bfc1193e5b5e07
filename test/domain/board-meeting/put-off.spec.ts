import { describe, expect, test } from '@jest/globals';
import { deadlines, taskRungs } from '#libs/domain/board-meeting/deadlines.js';
import { boardMeeting } from '#libs/domain/board-meeting/index.js';
import { ben, headOfBirch } from '../../support/people.js';
import * as its from './histories.js';
import { given, inShort, playing } from './histories.js';

const keysIn = (world: typeof its.held) => boardMeeting.tasks(its.stateOf(world)).map(({ key }) => key);

describe('What is put off', () => {
  test('stands on the agenda of the later meeting, and the policy knows its date', () => {
    const deferred = playing(its.withLater(its.inSession), its.deciding('deferred', { to: its.later }));
    expect(its.typesOf(deferred, its.pay)).toEqual(['PutOnAgenda', 'MeetingDeferred', 'PutOnAgenda']);
    expect(its.policyIn(deferred).review?.agenda).toMatchObject({ meeting: its.later, on: its.laterOn });
    expect(its.meetingIn(deferred, its.later).items).toEqual([
      { item: 1, kind: 'approval', policy: its.pay, hash: its.text, from: its.first },
    ]);
  });
  test('shows the risk where the later meeting comes after the due date, and where none is named', () => {
    const risk = (...asked: readonly ReturnType<typeof given>[]) =>
      its.eventsOf(playing(its.withLater(its.inSession), ...asked), 'MeetingDeferred', its.pay);
    expect(its.policyIn(its.waiting).due?.due.due).toBe('2028-07-31');
    expect(risk(its.deciding('deferred', { to: its.later }))).toMatchObject([{ risk: false, on: its.laterOn }]);
    expect(risk(its.deciding('deferred'))).toMatchObject([{ risk: true }]);
    expect(risk(given('MoveMeeting', { data: { on: '2028-10-16' } }))).toMatchObject([
      { risk: true, on: '2028-10-16' },
    ]);
  });
  test.each([
    ['itself', { to: its.first }, 'no: SameMeeting'],
    [
      'one that is not scheduled',
      { to: 'board-meeting-00000000-0000-4000-8000-000000000009' },
      'no: NextMeetingNotScheduled',
    ],
  ])('is not put off to %s', (_, data, answer) => {
    expect(inShort(its.inSession, its.deciding('deferred', data))).toBe(answer);
    expect(inShort(its.onAgenda, given('CancelMeeting', { data }))).toBe(answer);
  });
  test('is not put off to an earlier meeting, or to one of another body', () => {
    const to = (data: object) =>
      inShort(
        playing(its.inSession, given('ScheduleMeeting', { stream: its.later, data })),
        its.deciding('deferred', { to: its.later }),
      );
    expect(to({ on: '2027-01-31' })).toBe('no: NextMeetingIsEarlier');
    expect(to({ on: its.laterOn, body: 'committee' })).toBe('no: NextMeetingOfOtherBody');
  });
  test('moves with the meeting: two policies hear it in one append, and a missed meeting is recorded later', () => {
    const two = playing(its.scheduled, its.adding(its.pay), its.adding(its.leave));
    const moved = playing(two, given('MoveMeeting', { data: { on: its.laterOn } }));
    for (const policy of [its.pay, its.leave])
      expect(its.policyIn(moved, policy).review?.agenda).toMatchObject({ meeting: its.first, on: its.laterOn });
    expect(its.meetingIn(moved)).toMatchObject({ on: its.laterOn, papersBy: '2027-04-26', moves: 1 });
    const missed = playing(its.situations['InSession: too few came'], given('MoveMeeting', { at: its.dayLater }));
    expect(its.meetingIn(missed)).toMatchObject({ status: 'Scheduled', on: '2027-02-15' });
    expect(its.meetingIn(missed)).not.toHaveProperty('attendance');
    expect(inShort(its.scheduled, given('MoveMeeting', { data: its.sitting }))).toBe('no: MeetingUnchanged');
  });
  test('waits for any meeting where one is cancelled, and goes over to a later one that is named', () => {
    const cancelled = its.situations.Cancelled;
    expect([its.policyIn(cancelled).status, its.policyIn(cancelled).review?.agenda]).toEqual(['AtMeeting', undefined]);
    const over = playing(its.withLater(its.onAgenda), given('CancelMeeting', { data: { to: its.later } }));
    expect(its.meetingIn(over)).toMatchObject({ status: 'Cancelled', replacedBy: its.later });
    expect(its.policyIn(over).review?.agenda).toMatchObject({ meeting: its.later });
  });
});

describe('The chair’s action', () => {
  const acted = playing(its.onAgenda, given('TakeChairsAction'), given('SendPapers'));
  const session = playing(acted, given('RecordAttendance'));
  test('approves the text between meetings, and stays on the agenda to be ratified', () => {
    expect(its.policyIn(acted).review?.approval).toMatchObject({ by: 'chair', on: '2027-01-11' });
    expect(its.meetingIn(acted).items).toEqual([
      expect.objectContaining({ item: 1, kind: 'chairs-action', policy: its.pay }),
    ]);
    expect(inShort(session, its.deciding('approved'))).toBe('no: OutcomeDoesNotFit');
    expect(inShort(session, its.deciding('deferred'))).toBe('no: ToBeRatified');
    const ratified = playing(session, its.deciding('ratified'));
    expect(its.typesOf(ratified, its.pay).at(-1)).toBe('ChairsActionRatified');
    // It is not published yet: once it is, the body stands behind it.
    expect(its.policyIn(ratified).review?.approval).toMatchObject({ by: 'board', minuteRef: 'B/12' });
  });
  test('that is not ratified is recorded, and the policy keeps to say that the chair alone approved it', () => {
    const not = playing(session, its.deciding('not-ratified'));
    expect(its.meetingIn(not)).toMatchObject({ status: 'Held', items: [{ decided: { outcome: 'not-ratified' } }] });
    expect(its.policyIn(not).review?.approval?.by).toBe('chair');
  });
  test('is ratified by the later meeting to which it goes over', () => {
    const over = playing(its.withLater(session), its.deciding('deferred', { to: its.later }));
    expect(its.meetingIn(over, its.later).items).toMatchObject([{ kind: 'chairs-action', from: its.first }]);
    expect(its.typesOf(over, its.pay)).not.toContain('MeetingDeferred');
    const cancelled = playing(its.withLater(acted), given('CancelMeeting', { data: { to: its.later } }));
    expect(its.meetingIn(cancelled, its.later).items).toMatchObject([{ kind: 'chairs-action' }]);
  });
  test('is of the text that waits', () => {
    const other = { data: { hash: 'f'.repeat(64) } };
    expect(inShort(its.onAgenda, given('TakeChairsAction', other))).toBe('no: NotTheTextOnTheAgenda');
  });
});

describe('What people must do', () => {
  test('goes from the agenda over the record to the minutes', () => {
    const { NotScheduled, Scheduled, InSession, Held, Confirmed, Cancelled } = its.situations;
    expect([NotScheduled, Scheduled, its.sent, InSession, Held, Confirmed, Cancelled].map(keysIn)).toEqual([
      [],
      ['prepare-agenda'],
      ['record-attendance'],
      ['decide-items'],
      ['confirm-minutes'],
      [],
      [],
    ]);
  });
  test('is reminded of before papers are due and after the meeting, and late minutes come to the governors', () => {
    const at = (world: typeof its.held) =>
      taskRungs(its.stateOf(world)).flatMap(({ rungs }) => rungs.map((rung) => [rung.kind, rung.at.slice(0, 10)]));
    expect(at(its.scheduled)).toEqual([
      ['remind', '2027-01-22'],
      ['overdue', '2027-01-25'],
      ['escalate', '2027-02-01'],
    ]);
    expect(deadlines(its.stateOf(its.sent))[0]?.slice(0, 10)).toBe('2027-02-03');
    const late = { data: { task: 'confirm-minutes' } };
    expect(inShort(its.held, given('EscalateTask', { ...late, at: its.dayLater }))).toBe('no: NotLateYet');
    const asked = playing(its.held, given('EscalateTask', late));
    expect(boardMeeting.tasks(its.stateOf(asked))).toMatchObject([
      { to: [{ staff: its.chair }, { role: 'Governor' }], priority: 'high' },
    ]);
    const governor = { by: headOfBirch, roles: [{ role: 'Governor' as const }] };
    expect(inShort(asked, given('ConfirmMinutes', governor))).toBe('MinutesConfirmed');
    expect(inShort(asked, given('EscalateTask', late))).toBe('no: AlreadyEscalated');
    expect(inShort(asked, given('ConfirmMinutes', { by: ben, roles: [] }))).toBe('no: NotAuthorised');
  });
});
