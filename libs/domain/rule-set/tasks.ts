import type { Chased } from '../process/deadlines.js';
import { dueBy } from '../process/rung.js';
import type { Addressee, Task } from '../process/task.js';
import { clauses } from './clauses.js';
import { isProposed, type Begun, type RuleSet } from './state.js';
import type { Ladder } from './words.js';

type Making = Readonly<{ answers: readonly string[]; clause: string; by: Begun['proposedBy']; ladder: Ladder }>;

/** Whoever proposes does not approve; once it is late the Board is asked too. */
const approval = ({ escalated }: Begun, key: string, { answers, clause, by, ladder }: Making): Chased => {
  const late = escalated.includes(key);
  const to: readonly Addressee[] = [{ role: 'CEO' }, ...(late ? [{ role: 'Governor' as const }] : [])];
  const not = [{ staff: by, because: 'four-eyes' as const }];
  return { task: { key, answers, clause, to, not, ...dueBy(ladder), priority: late ? 'high' : 'normal' }, ladder };
};

/** What people must do now, with the rungs by which they are reminded. */
export const chasedTasks = (state: RuleSet): readonly Chased[] => {
  if (!isProposed(state)) return [];
  const { status, proposedBy: by, ladder, move } = state;
  const approve = { answers: ['ApproveRuleSet', 'ReturnRuleSet'], clause: clauses.approval, by, ladder };
  return [
    ...(status === 'Examined' ? [approval(state, 'approve-rule-set', approve)] : []),
    ...(move?.previews && !move.approvedBy
      ? [
          approval(state, `approve-move-${move.move}`, {
            answers: ['ApproveMove', 'DeclineMove'],
            clause: clauses.moves,
            by: move.by,
            ladder: move.ladder,
          }),
        ]
      : []),
  ];
};
export const tasks = (state: RuleSet): readonly Task[] => chasedTasks(state).map(({ task }) => task);
