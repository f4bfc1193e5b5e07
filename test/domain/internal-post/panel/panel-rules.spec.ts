import { describe, expect, test } from '@jest/globals';
import {
  chairOf,
  lastRecusal,
  membersOf,
  panelProblems,
  siftersOf,
  type Panel,
} from '#libs/domain/internal-post/panel.js';
import type { PanelMember, PanelRules } from '#libs/domain/internal-post/events.js';
import { ash, cora, dev, ella, headOfAsh, slt } from '../../../support/people.js';
import { testPack } from '../../../support/pack.js';
import { day } from '../histories.js';

const { ladder: _, ...rules } = testPack.rules.internalPost.panel;
const member = (staff: PanelMember['staff'], more: Partial<PanelMember> = {}): PanelMember => ({
  staff,
  school: ash,
  chair: false,
  sifts: false,
  holds: [],
  ...more,
});
const chair = member(slt, { chair: true, sifts: true, holds: ['SLT'], trainedUntil: day('2027-02-10') });
const head = member(headOfAsh, { sifts: true, holds: ['Head'] });
const third = member(cora);
const whole = [chair, head, third];
const panel = (members: readonly PanelMember[], more: Partial<PanelRules> = {}): Panel => ({
  members,
  rules: { ...rules, ...more },
  declared: [],
  recused: [],
});
const tenth = [day('2027-02-10')];
const eleventh = [day('2027-02-11')];

test('a panel that keeps every rule has neither red rules nor warnings', () => {
  expect(panelProblems(panel(whole), tenth)).toEqual({ red: [], warnings: [] });
});

describe('A rule is red by its name', () => {
  test.each([
    ['TooFewMembers', panel([chair, head]), tenth],
    ['TooFewSifters', panel([chair, member(headOfAsh, { holds: ['Head'] }), third]), tenth],
    ['NoChair', panel([{ ...chair, chair: false }, head, third]), tenth],
    ['NoSeniorLeader', panel([{ ...chair, holds: [] }, head, third]), tenth],
    ['NoHead', panel([chair, { ...head, holds: [] }, third]), tenth],
    ['NobodyTrainedOnTheDay', panel(whole), eleventh],
    ['NobodyTrainedOnTheDay', panel(whole), [...tenth, ...eleventh]],
  ])('%s', (name, one, on) => {
    expect(panelProblems(one, on)).toEqual({ red: [name], warnings: [] });
  });

  test('and all that are red are named at once', () => {
    expect(panelProblems(panel([third]), tenth).red).toEqual([
      'TooFewMembers',
      'TooFewSifters',
      'NoChair',
      'NoSeniorLeader',
      'NoHead',
      'NobodyTrainedOnTheDay',
    ]);
  });
});

test('a training is valid on its last day, and each day may be covered by another member', () => {
  const renewed = member(dev, { trainedUntil: day('2028-02-11') });
  expect(panelProblems(panel([...whole, renewed]), [...tenth, ...eleventh]).red).toEqual([]);
  expect(panelProblems(panel(whole), []).red).toEqual([]);
});

test('where the pack advises the training, its absence warns and forbids nothing', () => {
  expect(panelProblems(panel(whole, { training: 'advised' }), eleventh)).toEqual({
    red: [],
    warnings: ['NobodyTrainedOnTheDay'],
  });
});

test('a pack that needs neither SLT nor a Head is kept without them', () => {
  const plain = [{ ...chair, holds: [] }, { ...head, holds: [] }, third];
  expect(panelProblems(panel(plain, { needs: [] }), tenth).red).toEqual([]);
});

test('whoever is recused counts for nothing: not as a member, not to sift, not to chair', () => {
  const after: Panel = { ...panel(whole), recused: [{ staff: slt, because: 'conflict' }] };
  expect(membersOf(after).map(({ staff }) => staff)).toEqual([headOfAsh, cora]);
  expect(siftersOf(after)).toEqual([headOfAsh]);
  expect(chairOf(after)).toBeUndefined();
  expect(panelProblems(after, tenth).red).toEqual([
    'TooFewMembers',
    'TooFewSifters',
    'NoChair',
    'NoSeniorLeader',
    'NobodyTrainedOnTheDay',
  ]);
});

test('why somebody left is the last that is known', () => {
  const twice: Panel = {
    ...panel(whole),
    recused: [
      { staff: slt, because: 'unavailable' },
      { staff: slt, because: 'conflict' },
    ],
  };
  expect(lastRecusal(twice, slt)).toBe('conflict');
  expect(lastRecusal(twice, ella)).toBeUndefined();
  expect(lastRecusal(undefined, slt)).toBeUndefined();
});

test('before there is a panel nobody is on it', () => {
  expect([membersOf(undefined), siftersOf(undefined), chairOf(undefined)]).toEqual([[], [], undefined]);
});
