import { expect, test } from '@jest/globals';
import { ada, ceo, cora, dev, headOfAsh, headOfBirch, hr, slt, sltTwo, stranger } from '../../support/people.js';
import * as its from './histories.js';
import { eventsIn, inShort, keysIn, openedIn, playing, taskIn } from './world.js';

test('a panel is drawn from SLT of both schools, and each member is asked for their interests', () => {
  expect(openedIn(its.withPanel).panel?.members).toEqual([
    { staff: slt, school: 'school-ash', leads: [] },
    { staff: sltTwo, school: 'school-birch', leads: [] },
    { staff: cora, school: 'school-ash', leads: [] },
  ]);
  expect(keysIn(its.withPanel)).toEqual(its.panel.map((staff) => `declare-interests-${staff}`));
});

test.each([
  ['of two', [slt, sltTwo], 'PanelRulesNotMet'],
  ['of one school', [slt, cora, headOfAsh], 'PanelRulesNotMet'],
  ['with somebody twice', [slt, sltTwo, slt], 'MemberTwice'],
  ['with somebody who is not of SLT', [slt, sltTwo, ceo], 'NotSeniorLeader'],
  ['with a stranger', [slt, sltTwo, stranger], 'UnknownMember'],
  ['with a candidate', [slt, sltTwo, its.one], 'MemberApplied'],
])('no panel is set up %s', (_, members, refusal) => {
  expect(inShort(its.applied, its.settingUp(members))).toBe(`no: ${refusal}`);
});

test('nobody of HR who is a candidate sets up the panel or changes it', () => {
  const hrApplied = playing(its.opened, ...its.applying(hr));
  expect(inShort(hrApplied, its.settingUp())).toBe('no: ExcludedFromTask');
  const later = playing(its.withPanel, ...its.applying(hr));
  expect(inShort(later, its.addingMember(dev, its.june))).toBe('no: OwnCase');
  const recusing = its.ask(hr, 'RecusePanelMember', { member: slt, because: 'unavailable', reason: its.reason });
  expect(inShort(later, recusing)).toBe('no: OwnCase');
  expect(inShort(later, its.ask(hr, 'ChangeCapacity', { capacity: 9, reason: its.reason }))).toBe('no: OwnCase');
});

test('a member who applies sits no more, and HR is asked for another', () => {
  const applied = playing(its.declared, ...its.applying(cora));
  expect(eventsIn(applied).at(-1)).toMatchObject({
    type: 'PanelMemberRecused',
    data: { member: cora, because: 'applied' },
  });
  expect(taskIn(applied, 'add-panel-member')).toBeDefined();
  expect(inShort(applied, its.assessing(cora, 1)[0]!)).toBe('no: NotOnPanel');
  expect(inShort(applied, its.addingMember(cora, its.june))).toBe('no: MemberApplied');
  expect(keysIn(playing(applied, its.addingMember(dev, its.june)))).not.toContain('add-panel-member');
});

test('nobody judges before they have declared, and again where somebody new has come', () => {
  expect(inShort(its.withPanel, its.assessing(slt, 1)[0]!)).toBe('no: InterestsNotDeclared');
  const more = playing(its.declared, ...its.applying(its.applicantFive));
  expect(inShort(more, its.assessing(slt, 5)[0]!)).toBe('no: InterestsNotDeclared');
  expect(inShort(more, its.assessing(slt, 4)[0]!)).toBe('CriterionAssessed');
  expect(keysIn(more)).toContain(`declare-interests-${slt}`);
});

test.each([
  ['by somebody who does not sit there', its.declaring(dev), 'NotOnPanel'],
  ['of a candidate who is none', its.declaring(slt, [its.kin(9)]), 'NotWithPanel'],
  ['of the same candidate twice', its.declaring(slt, [its.kin(1), its.kin(1)]), 'CandidateTwice'],
  ['twice without anything new', its.declaring(slt), 'AlreadyDeclared'],
])('no interest is declared %s', (_, asking, refusal) => {
  expect(inShort(its.declared, asking)).toBe(`no: ${refusal}`);
});
test('an interest may come to mind at any time', () => {
  expect(inShort(its.declared, its.declaring(slt, [its.kin(1)]))).toBe('InterestsDeclared + PanelMemberRecused');
});

test('what a member who can’t go on has marked still counts; what one with an interest has marked does not', () => {
  const recusing = (because: string, candidate?: number) =>
    its.ask(
      hr,
      'RecusePanelMember',
      { member: slt, because, reason: its.reason, ...(candidate && { candidate }) },
      its.june,
    );
  const gone = playing(its.decidedOne, recusing('unavailable'));
  expect(openedIn(gone).candidates[0]).toMatchObject({ decision: 'select' });
  const interested = playing(its.decidedOne, recusing('friend', 1));
  expect(openedIn(interested).candidates[0]?.decision).toBeUndefined();
  expect(inShort(interested, recusing('friend', 1))).toBe('no: AlreadyRecused');
  expect(inShort(its.decidedOne, recusing('friend'))).toContain('CandidateReopened');
});
test('of a member who went, an interest may become known later', () => {
  const recusing = (because: string, more: object = {}) =>
    its.ask(hr, 'RecusePanelMember', { member: slt, because, reason: its.reason, ...more }, its.june);
  const gone = playing(its.decidedOne, recusing('unavailable'));
  expect(inShort(gone, recusing('unavailable'))).toBe('no: NotOnPanel');
  expect(inShort(gone, recusing('family', { candidate: 1 }))).toBe('PanelMemberRecused + CandidateReopened');
  expect(inShort(gone, recusing('family'))).toBe('PanelMemberRecused + CandidateReopened');
});
test('whoever left for an interest does not come back; whoever was unavailable may', () => {
  const off = (because: string) =>
    its.ask(hr, 'RecusePanelMember', { member: slt, because, reason: its.reason }, its.june);
  expect(inShort(playing(its.declared, off('friend')), its.addingMember(slt, its.june))).toBe('no: WasRecused');
  expect(inShort(playing(its.declared, off('unavailable')), its.addingMember(slt, its.june))).toBe('PanelMemberAdded');
});

test('a Head who comes onto the panel later is recused from their own school at once', () => {
  const added = playing(its.declared, its.addingMember(headOfBirch, its.june));
  expect(eventsIn(added).slice(-3)).toMatchObject([
    { type: 'PanelMemberAdded' },
    { type: 'PanelMemberRecused', data: { member: headOfBirch, candidate: 3 } },
    { type: 'PanelMemberRecused', data: { member: headOfBirch, candidate: 4 } },
  ]);
});
test('a member who becomes Head of a candidate’s school judges them no more, whatever was known before', () => {
  const asHead = { roles: [{ role: 'Head' as const, school: its.schools.ash }] };
  expect(inShort(its.declared, { ...its.assessing(slt, 1)[0]!, ...asHead })).toBe('no: RecusedFromCandidate');
  expect(inShort(its.declared, { ...its.assessing(slt, 3)[0]!, ...asHead })).toBe('CriterionAssessed');
});
test('nobody judges in a member’s name', () => {
  expect(inShort(its.declared, { ...its.assessing(ada, 1)[0]!, onBehalfOf: slt })).toBe('no: NotOnPanel');
});
