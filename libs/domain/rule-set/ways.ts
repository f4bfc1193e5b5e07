import type { RuleSetCommand } from './index.js';
import type { Status } from './state.js';

type CommandType = RuleSetCommand['type'];
/** Which commands may take a version on from a status, and where to; every other leaves it where it is. */
export type Ways = Readonly<Partial<Record<CommandType | 'RuleSetSuperseded', readonly Status[]>>>;

/** The deciders' own map: a walk through what runs proves that each of these ways is taken and no other. */
export const ways: Readonly<Record<Status, Ways>> = {
  NotProposed: { ProposeRuleSet: ['Proposed'] },
  Proposed: { RecordDryRun: ['Examined'], WithdrawRuleSet: ['Withdrawn'] },
  Examined: {
    ApproveRuleSet: ['Approved'],
    ReturnRuleSet: ['Proposed'],
    ReviseRuleSet: ['Proposed'],
    WithdrawRuleSet: ['Withdrawn'],
  },
  Approved: { ActivateRuleSet: ['Active'], ReviseRuleSet: ['Proposed'], WithdrawRuleSet: ['Withdrawn'] },
  // A later version becomes active.
  Active: { RuleSetSuperseded: ['Superseded'] },
  Superseded: {},
  Withdrawn: {},
};

/** What the process does by itself, by the status in which it waits for that; also what leaves the version where it is. */
export const ownActs: Readonly<Partial<Record<Status, readonly CommandType[]>>> = {
  Proposed: ['RecordDryRun'],
  Examined: ['EscalateTask'],
  Approved: ['ActivateRuleSet'],
  Active: ['RecordPreview', 'EscalateTask', 'MoveCase', 'LeaveCase'],
};
