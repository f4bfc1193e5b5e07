import { defineProcess, type CommandOf, type RefusalOf } from '../process/index.js';
import { activateRuleSet } from './activate-rule-set.js';
import { approveRuleSet } from './approve-rule-set.js';
import { escalateTask } from './escalate-task.js';
import type { RuleSetEvent } from './events.js';
import { ruleSetFold } from './fold.js';
import { approveMove } from './moves/approve-move.js';
import { declineMove } from './moves/decline-move.js';
import { leaveCase } from './moves/leave-case.js';
import { moveCase } from './moves/move-case.js';
import { proposeMove } from './moves/propose-move.js';
import { recordPreview } from './moves/record-preview.js';
import { papers } from './papers.js';
import { proposeRuleSet } from './propose-rule-set.js';
import { recordDryRun } from './record-dry-run.js';
import { returnRuleSet } from './return-rule-set.js';
import { reviseRuleSet } from './revise-rule-set.js';
import { summary, type RuleSet } from './state.js';
import { withdrawRuleSet } from './withdraw-rule-set.js';

const handlers = {
  ProposeRuleSet: proposeRuleSet,
  ReviseRuleSet: reviseRuleSet,
  RecordDryRun: recordDryRun,
  ApproveRuleSet: approveRuleSet,
  ReturnRuleSet: returnRuleSet,
  WithdrawRuleSet: withdrawRuleSet,
  ActivateRuleSet: activateRuleSet,
  EscalateTask: escalateTask,
  ProposeMove: proposeMove,
  RecordPreview: recordPreview,
  ApproveMove: approveMove,
  DeclineMove: declineMove,
  MoveCase: moveCase,
  LeaveCase: leaveCase,
} as const;
export type RuleSetCommand = CommandOf<typeof handlers>;
export type RuleSetRefusal = RefusalOf<typeof handlers>;

/** One version of a trust's rules: from its proposal, through a dry run over the log and an approval, until a later one is active. */
export const ruleSet = defineProcess<RuleSet, RuleSetEvent, typeof handlers>({
  name: 'rule-set',
  ...ruleSetFold,
  summary,
  papers,
  handlers,
});
