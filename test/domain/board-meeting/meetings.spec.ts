import { describe, expect, test } from '@jest/globals';
import { neededOf } from '#libs/domain/board-meeting/quorum.js';
import { ada, ceo, hr, stranger } from '../../support/people.js';
import { testPack } from '../../support/pack.js';
import * as its from './histories.js';
import { given, inShort, playing } from './histories.js';

const { meeting } = testPack.rules.policies;
const under = (change: Partial<typeof meeting>) => ({
  rules: { ...testPack.rules, policies: { ...testPack.rules.policies, meeting: { ...meeting, ...change } } },
});

describe('A meeting is scheduled', () => {
  test.each([
    ['for a day of the past', { on: '2027-01-10' }, 'no: MeetingInThePast'],
    ['for today', { on: '2027-01-11' }, 'MeetingScheduled'],
    ['with a chair who is no member', { chair: hr }, 'no: ChairIsNoMember'],
    ['with a clerk who is its chair', { clerk: its.chair }, 'no: ClerkIsChair'],
    ['with a member named twice', { members: [...its.members, ada] }, 'no: MemberTwice'],
    ['with somebody whom nobody knows', { members: [...its.members, stranger] }, 'no: UnknownStaff'],
    ['with fewer members than decide', { members: its.members.slice(0, 2) }, 'no: TooFewMembers'],
  ])('%s', (_, data, answer) => {
    expect(inShort(its.waiting, given('ScheduleMeeting', { data }))).toBe(answer);
  });
});

describe('Papers', () => {
  const [lastDay, tooLate] = ['2027-01-25T17:00:00Z', '2027-01-26T09:00:00Z'];
  test('are in seven days before, and not a day later', () => {
    expect(inShort(its.scheduled, its.adding(its.pay, { at: lastDay }))).toBe('AgendaItemAdded');
    expect(inShort(its.scheduled, its.adding(its.pay, { at: tooLate }))).toBe('no: PapersAreLate');
    expect(inShort(its.onAgenda, given('SendPapers', { at: tooLate }))).toBe('no: PapersAreLate');
    expect(inShort(its.scheduled, given('SendPapers', { at: tooLate }))).toBe('PapersSent');
  });
  test('that are late are taken and marked where the trust’s rules have it', () => {
    const added = playing(its.scheduled, its.adding(its.pay, { at: tooLate, ...under({ latePapers: 'marked' }) }));
    expect(its.meetingIn(added).items).toEqual([expect.objectContaining({ late: true })]);
    const sent = playing(added, given('SendPapers', { at: tooLate, ...under({ latePapers: 'marked' }) }));
    expect(its.meetingIn(sent).papers).toBe('sent-late');
  });
  test('are of the very text that waits, for this body, and on one agenda', () => {
    const other = { data: { policy: its.pay, hash: 'f'.repeat(64) } };
    expect(inShort(its.scheduled, given('AddAgendaItem', other))).toBe('no: NotTheTextOnTheAgenda');
    expect(inShort(its.onAgenda, its.adding(its.pay))).toBe('no: AlreadyOnAnAgenda');
    const committee = playing(its.waiting, given('ScheduleMeeting', { data: { body: 'committee' } }));
    expect(inShort(committee, its.adding(its.pay))).toBe('no: NotThisBody');
    expect(its.policyIn(its.onAgenda).review?.agenda).toMatchObject({ meeting: its.first, on: its.on });
  });
});

describe('A quorum', () => {
  test.each([
    ['third', 1, [4, 5, 6, 7], [2, 2, 2, 3]],
    ['half', 1, [4, 5, 6, 7], [2, 3, 3, 4]],
    ['more-than-half', 1, [4, 5, 6, 7], [3, 3, 4, 4]],
    ['third', 3, [4, 9, 10], [3, 3, 4]],
  ] as const)('%s of them, at least %i', (quorum, quorumAtLeast, members, needed) => {
    expect(members.map((n) => neededOf(n, { ...meeting, quorum, quorumAtLeast }))).toEqual(needed);
  });
  test('is of members who came, each counted once, on the day and not before', () => {
    const recording = (data: object, at = its.itsDay) => inShort(its.sent, given('RecordAttendance', { data, at }));
    expect(recording({ present: [its.chair, its.chair] })).toBe('no: MemberTwice');
    expect(recording({ present: [its.clerk] })).toBe('no: NotMembers');
    expect(recording({}, '2027-01-31T18:00:00Z')).toBe('no: MeetingNotHeldYet');
    expect(recording({ present: [] })).toBe('AttendanceRecorded');
  });
  test('is not reached by those who withdraw for an item; without it nothing is decided, whatever the outcome', () => {
    const [withdrew] = its.quorate;
    const decision = its.decided(its.inSession, given('DecideItem', { data: { withdrew: [withdrew] } }));
    expect(decision).toMatchObject({ refusal: 'MeetingNotQuorate', facts: { present: 2, needed: 3, members: 5 } });
    expect(inShort(its.inSession, given('DecideItem', { data: { withdrew: [ceo] } }))).toBe('no: NotPresent');
    for (const outcome of ['approved', 'refused', 'deferred'])
      expect(inShort(its.situations['InSession: too few came'], its.deciding(outcome))).toBe('no: MeetingNotQuorate');
  });
  test('that was counted wrongly is put right until the first decision', () => {
    const right = playing(its.situations['InSession: too few came'], given('RecordAttendance'));
    expect(inShort(right, given('DecideItem'))).toBe('ItemDecided');
    const two = playing(its.scheduled, its.adding(its.pay), its.adding(its.leave), given('SendPapers'));
    const one = playing(two, given('RecordAttendance'), given('DecideItem'));
    expect(inShort(one, given('RecordAttendance'))).toBe('no: DecisionsTaken');
    expect(inShort(one, given('MoveMeeting', { at: its.itsDay }))).toBe('no: DecisionsTaken');
    expect(inShort(one, given('CancelMeeting', { at: its.itsDay }))).toBe('no: DecisionsTaken');
  });
});

describe('A decision', () => {
  test('is recorded in the policy in the same append, with the meeting, its day and the minute', () => {
    expect(its.typesOf(its.held, its.pay)).toEqual(['PutOnAgenda', 'MeetingApproved', 'VersionApproved']);
    expect(its.policyIn(its.held).review?.approval).toMatchObject({
      hash: its.text,
      by: 'board',
      on: its.on,
      meeting: its.first,
      minuteRef: 'B/12',
      resets: true,
    });
  });
  test('subject to amendments leaves the policy to be amended', () => {
    expect(inShort(its.inSession, its.deciding('approved-subject-to'))).toBe('no: AmendmentsToCount');
    expect(inShort(its.inSession, its.deciding('approved', { amendments: 2 }))).toBe('no: AmendmentsToCount');
    const amended = playing(its.inSession, its.deciding('approved-subject-to', { amendments: 2 }));
    expect([its.policyIn(amended).status, its.meetingIn(amended).status]).toEqual(['Amending', 'Held']);
    expect(its.policyIn(amended).review?.conditional).toMatchObject({ amendments: 2, minuteRef: 'B/12' });
  });
  test('that refuses the text brings it back to its owner', () => {
    expect(its.policyIn(playing(its.inSession, its.deciding('refused'))).status).toBe('Drafting');
  });
  test('is taken once, of an item that is there, with an outcome that fits it', () => {
    expect(inShort(its.inSession, its.deciding('approved', { item: 2 }))).toBe('no: NoSuchItem');
    expect(inShort(its.inSession, its.deciding('ratified'))).toBe('no: OutcomeDoesNotFit');
    expect(inShort(its.inSession, its.deciding('approved', { to: its.later }))).toBe('no: OnlyDeferredToAnother');
    const two = playing(its.scheduled, its.adding(its.pay), its.adding(its.leave), given('SendPapers'));
    const one = playing(two, given('RecordAttendance'), given('DecideItem'));
    expect([its.meetingIn(one).status, inShort(one, given('DecideItem'))]).toEqual(['InSession', 'no: ItemIsDecided']);
    expect(its.meetingIn(playing(one, given('DecideItem', { data: { item: 2 } }))).status).toBe('Held');
  });
  test('is of the text on the agenda: one that was edited since has left it, and is taken off', () => {
    const edited = playing(its.inSession, {
      type: 'EditDraft',
      stream: its.pay,
      by: hr,
      at: its.itsDay,
      data: { hash: 'e'.repeat(64), class: 'substantive' },
    });
    expect(inShort(edited, given('DecideItem'))).toBe('no: LeftTheAgenda');
    const off = playing(edited, given('RemoveAgendaItem'));
    expect([its.meetingIn(off).status, its.policyIn(off).status]).toEqual(['Held', 'Drafting']);
    expect(its.typesOf(off, its.pay)).not.toContain('TakenOffAgenda');
  });
});
