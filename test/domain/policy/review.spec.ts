import { expect, test } from '@jest/globals';
import type { LocalDate } from '#libs/kernel/index.js';
import { ben, ceo, hr, slt, sltTwo } from '../../support/people.js';
import * as its from './histories.js';
import { eventsOf, governor, heardAs, inShort, keysIn, playing, policyIn, statusIn, told } from './world.js';

test.each(Object.entries(its.situations))('there is a policy that stands at %s', (status, world) => {
  expect(statusIn(world)).toBe(status);
});

test('a substantive draft goes through consultation, equality impact, owner, SLT, CEO and Board, and is published', () => {
  expect(policyIn(its.submitted).review?.steps).toEqual(['owner', 'SLT', 'CEO', 'board']);
  expect(policyIn(its.published)).toMatchObject({
    status: 'InForce',
    versions: 2,
    inForce: { hash: its.second, approvedOn: { value: '2027-02-01' }, acknowledgeBy: '2027-03-02' },
    due: { due: { due: '2029-02-01', assumed: true } },
  });
});

test.each([
  ['without a consultation', playing(its.drafted, its.assessing), its.submitting(), 'ConsultationNeeded'],
  ['without an equality impact', playing(its.consultedOn, its.closing), its.submitting(), 'EqualityImpactNeeded'],
  ['of another text', its.ready, its.submitting(its.third), 'NotTheDraft'],
  ['that no comparison proves editorial', playing(its.drafting, its.editing(its.second, 'editorial')), its.submitting(), 'EditorialNotProven'], // prettier-ignore
])('a draft %s is not submitted', (_, world, asked, refusal) => {
  expect(inShort(world, asked)).toBe(`no: ${refusal}`);
});

test('an approval is of one text: an edit voids it at every stage, also what the Board approved', () => {
  for (const world of [its.submitted, its.ceoAsked, its.atMeeting, its.onAgenda, its.approved]) {
    const edited = playing(world, its.editing(its.third));
    expect([statusIn(edited), policyIn(edited).review?.approvals]).toEqual(['Drafting', 0]);
    expect(inShort(edited, its.publishing())).toBe('no: NotApproved');
  }
  expect(eventsOf(playing(its.atMeeting, its.editing(its.third)), 'DraftEdited').at(-1)).toMatchObject({ voids: 3 });
});

test('nobody approves what they wrote, a step that is not next, or another text', () => {
  expect(inShort(its.submitted, its.approving('owner', hr))).toBe('no: ExcludedFromTask');
  expect(inShort(its.submitted, its.approving('owner', slt, its.third))).toBe('no: NotTheDraft');
  expect(inShort(its.submitted, its.approving('SLT', sltTwo))).toBe('no: NotTheNextStep');
  expect(inShort(its.submitted, its.approving('owner', ben))).toBe('no: NotAuthorised');
});

test('a meeting decides on the text on its agenda alone, for its own body', () => {
  const decision = { what: 'approved', ...its.held, minuteRef: its.minuteRef, contentReviewed: true } as const;
  expect(heardAs(its.onAgenda, decision)).toBe('MeetingApproved + VersionApproved');
  expect(heardAs(its.onAgenda, { ...decision, hash: its.third })).toBe('no: NotTheTextOnTheAgenda');
  expect(heardAs(its.onAgenda, { ...decision, body: 'committee' })).toBe('no: NotThisBody');
  expect(heardAs(its.atMeeting, decision)).toBe('no: NotOnThisAgenda');
  expect(heardAs(playing(its.onAgenda, its.editing(its.third)), decision)).toBe('no: DraftNotAtMeeting');
});

test('a deferral frees the item, and tells that the next meeting comes after the due date', () => {
  const deferred = told(its.onAgenda, { what: 'deferred', meeting: its.meeting, on: '2028-09-01' as LocalDate });
  expect(eventsOf(deferred, 'MeetingDeferred')).toMatchObject([{ risk: true }]);
  expect([statusIn(deferred), policyIn(deferred).review?.agenda]).toEqual(['AtMeeting', undefined]);
});

test('a text approved subject to amendments is amended, and a governor who did not write it confirms it', () => {
  const confirming = (hash: string) => ({ type: 'ConfirmAmendments', by: governor, data: { hash } });
  expect(keysIn(its.amending)).toEqual(['amend']);
  expect(inShort(its.amending, confirming(its.second))).toBe('no: NotAmendedYet');
  const amended = playing(its.amending, its.editing(its.third));
  expect([statusIn(amended), keysIn(amended)]).toEqual(['Amending', ['confirm-amendments']]);
  expect(inShort(amended, confirming(its.third))).toBe('AmendmentsConfirmed + VersionApproved');
  expect(eventsOf(playing(amended, confirming(its.third)), 'VersionApproved')).toMatchObject([
    { hash: its.third, by: 'board', minuteRef: its.minuteRef, resets: true },
  ]);
});

test('whoever is asked to approve returns a draft with a reason; a refusal of the meeting brings it back too', () => {
  const returning = { type: 'ReturnDraft', by: slt, data: { hash: its.second, reason: 'Unclear.' } };
  expect(statusIn(playing(its.submitted, returning))).toBe('Drafting');
  expect(statusIn(told(its.onAgenda, { what: 'refused', ...its.held, minuteRef: its.minuteRef }))).toBe('Drafting');
});

test('staff acknowledge the version in force and no other, once; late is told and not refused', () => {
  const read = (hash: string, at: string) => ({ type: 'Acknowledge', by: ceo, at, data: { hash } });
  const world = playing(its.published, read(its.second, '2027-03-10T09:00:00Z'));
  expect(eventsOf(world, 'PolicyAcknowledged')).toMatchObject([{ staff: ceo, late: true, hash: its.second }]);
  expect(inShort(world, read(its.second, '2027-03-11T09:00:00Z'))).toBe('no: AlreadyAcknowledged');
  expect(inShort(its.published, read(its.first, '2027-02-10T09:00:00Z'))).toBe('no: NotTheVersionInForce');
  expect(inShort(its.inForce, read(its.first, '2027-02-10T09:00:00Z'))).toBe('no: NothingToAcknowledge');
});
