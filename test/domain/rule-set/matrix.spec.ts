import { expect, test } from '@jest/globals';
import { ruleSet } from '#libs/domain/rule-set/index.js';
import { ownActs, ways } from '#libs/domain/rule-set/ways.js';
import { sharedCommandTypes } from '#libs/domain/process/index.js';
import { after, commandTypes, decided, given, inShort, situations, stateOf, type SituationName } from './histories.js';

const names = Object.keys(situations) as SituationName[];
const closed = (status: string) => ({
  ProposeRuleSet: 'no: AlreadyProposed',
  ReviseRuleSet: 'no: NotOpenToChange',
  RecordDryRun: 'no: NoDryRunAsked',
  ApproveRuleSet: 'no: NotAwaitingApproval',
  ReturnRuleSet: 'no: NotAwaitingApproval',
  WithdrawRuleSet: 'no: NotOpenToChange',
  ActivateRuleSet: 'no: NotApproved',
  EscalateTask: 'no: NoSuchTask',
  ProposeMove: status === 'Active' ? 'MoveProposed' : 'no: NotActive',
  RecordPreview: 'no: NoSuchMove',
  ApproveMove: 'no: NoSuchMove',
  DeclineMove: 'no: NoSuchMove',
  MoveCase: 'no: NoSuchMove',
  LeaveCase: 'no: NoSuchMove',
});
const open = { ReviseRuleSet: 'RuleSetRevised', WithdrawRuleSet: 'RuleSetWithdrawn' };
const moving = { ProposeMove: 'no: MoveIsOpen', MoveCase: 'no: MoveNotApproved', LeaveCase: 'no: MoveNotApproved' };
/** What each command comes to in each situation. */
const matrix: Readonly<Record<SituationName, Readonly<Record<string, string>>>> = {
  NotProposed: { ...closed('NotProposed'), ProposeRuleSet: 'RuleSetProposed' },
  Proposed: { ...closed('Proposed'), ...open, RecordDryRun: 'DryRunRecorded' },
  Examined: {
    ...closed('Examined'),
    ...open,
    ApproveRuleSet: 'RuleSetApproved',
    ReturnRuleSet: 'RuleSetReturned',
    EscalateTask: 'TaskEscalated',
  },
  Approved: { ...closed('Approved'), ...open, ActivateRuleSet: 'RuleSetActivated' },
  Active: closed('Active'),
  'Active: a move is proposed': {
    ...closed('Active'),
    ...moving,
    RecordPreview: 'MovePreviewed',
    // Nobody is asked before it is known what it means.
    ApproveMove: 'no: NotOpenForYou',
    DeclineMove: 'no: NotOpenForYou',
  },
  'Active: a move was looked at': {
    ...closed('Active'),
    ...moving,
    RecordPreview: 'no: PreviewIsThere',
    ApproveMove: 'MoveApproved',
    DeclineMove: 'MoveDeclined',
  },
  'Active: a move is approved': {
    ...closed('Active'),
    ...moving,
    RecordPreview: 'no: PreviewIsThere',
    ApproveMove: 'no: NotOpenForYou',
    DeclineMove: 'no: NotOpenForYou',
    MoveCase: 'CaseMoved',
    LeaveCase: 'CaseLeft',
  },
  Superseded: closed('Superseded'),
  Withdrawn: closed('Withdrawn'),
};

test('there is a situation for each status, and each begins with the status that it is in', () => {
  expect([...new Set(names.map((name) => stateOf(situations[name]).status))].sort()).toEqual(Object.keys(ways).sort());
  for (const name of names) expect(name.split(':')[0]).toBe(stateOf(situations[name]).status);
});

test('the matrix has a cell for each command that is the process’s own', () => {
  const own = Object.keys(ruleSet.specs).filter((type) => !sharedCommandTypes.has(type));
  expect([...commandTypes].sort()).toEqual(own.sort());
  for (const row of Object.values(matrix)) expect(Object.keys(row).sort()).toEqual(own.sort());
});

test.each(names)('in “%s” each command brings about its events or is refused by name', (name) => {
  const met = Object.fromEntries(commandTypes.map((type) => [type, inShort(situations[name], given(type))]));
  expect(met).toEqual(matrix[name]);
});

test('the map of its ways is what the commands do, and no other', () => {
  for (const [status, row] of Object.entries(ways)) {
    const met = names
      .filter((name) => name.split(':')[0] === status)
      .flatMap((name) =>
        commandTypes.flatMap((type) => {
          const to = stateOf(after(situations[name], given(type), decided(situations[name], given(type)))).status;
          return to === status ? [] : [`${type} -> ${to}`];
        }),
      );
    const told = Object.entries(row).flatMap(([type, to]) => to.map((one) => `${type} -> ${one}`));
    // A way by what happens elsewhere is taken by no command of its own.
    expect(new Set(met)).toEqual(new Set(told.filter((way) => !way.startsWith('RuleSetSuperseded'))));
  }
});

test('what the process does by itself is what nobody else may do', () => {
  const its = commandTypes.filter((type) => ruleSet.specs[type]!.by.kind === 'process');
  expect([...new Set(Object.values(ownActs).flat())].sort()).toEqual([...its].sort());
});
