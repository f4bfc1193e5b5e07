import { expect, test } from '@jest/globals';
import { cora, dev, headOfBirch, slt } from '../support/people.js';
import * as its from '../domain/ldp-cycle/histories.js';
import { eventsIn, inShort, keysIn, openedIn, playing, taskIn } from '../domain/ldp-cycle/world.js';

/** A panel of three with the Head of Birch, where the third and the fourth candidate work. */
const panel = [slt, cora, headOfBirch] as const;
const setUp = playing(its.applied, its.settingUp(panel), ...its.allDeclare(its.june, panel));
const recusals = (world: typeof setUp) =>
  eventsIn(world).flatMap(({ type, data }) => (type === 'PanelMemberRecused' ? [data] : []));

test('E56: the Head on the panel is recused from the candidates of their own school, and from no other', () => {
  expect(recusals(setUp)).toMatchObject([
    { member: headOfBirch, candidate: 3, because: 'line-manager', able: 2, quorate: true },
    { member: headOfBirch, candidate: 4, because: 'line-manager', able: 2, quorate: true },
  ]);
  const asked = (candidate: number) => keysIn(setUp).filter((key) => key.startsWith(`assess-${candidate}-`)).length;
  expect([1, 2, 3, 4].map(asked)).toEqual([3, 3, 2, 2]);
  const assess = (candidate: number) => inShort(setUp, its.assessing(headOfBirch, candidate)[0]!);
  expect([1, 2, 3, 4].map(assess)).toEqual([
    'CriterionAssessed',
    'CriterionAssessed',
    'no: RecusedFromCandidate',
    'no: RecusedFromCandidate',
  ]);
});

test('E56: where another declares an interest too, the quorum is lost for that candidate alone, and HR is asked for a member', () => {
  const short = playing(setUp, its.declaring(cora, [its.kin(3)]));
  expect(recusals(short).at(-1)).toMatchObject({ member: cora, candidate: 3, able: 1, quorate: false });
  expect(taskIn(short, 'add-panel-member')?.to).toEqual([{ role: 'HR' }]);
  const assessedAlone = playing(short, ...its.assessing(slt, 3));
  expect(inShort(assessedAlone, its.verdict(slt, 3))).toBe('no: NotQuorate');
  // Nothing changes for the others.
  const other = playing(short, ...its.judged(1, 'select', { by: [cora, headOfBirch] }));
  expect(openedIn(other).candidates[0]).toMatchObject({ decision: 'select', feedback: {} });
});

test('E56: with another senior leader the panel decides on that candidate too', () => {
  const short = playing(setUp, its.declaring(cora, [its.kin(3)]));
  const full = playing(short, its.addingMember(dev, its.june), its.declaring(dev));
  expect(keysIn(full)).not.toContain('add-panel-member');
  const judged = playing(full, ...its.judged(3, 'select', { by: [slt, dev] }));
  expect(eventsIn(judged).map(({ type }) => type)).toContain('CandidateDecided');
});

test('E56: an interest that becomes known after the decision undoes it for that candidate alone', () => {
  const decided = playing(
    setUp,
    ...its.judged(1, 'select', { by: [slt, cora] }),
    ...its.judged(2, 'not', { by: [slt, cora] }),
  );
  const undone = playing(decided, its.declaring(cora, [{ candidate: 1, because: 'friend' }]));
  expect(eventsIn(undone).slice(-2)).toMatchObject([
    { type: 'PanelMemberRecused', data: { member: cora, candidate: 1 } },
    { type: 'CandidateReopened', data: { candidate: 1 } },
  ]);
  expect(eventsIn(undone).filter(({ type }) => type === 'CandidateReopened')).toHaveLength(1);
  expect(keysIn(undone)).toContain(`assess-1-${headOfBirch}`);
});
