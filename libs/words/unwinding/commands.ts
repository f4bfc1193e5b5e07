import type { unwindingCommands } from '../../domain/acting-up/unwinding/index.js';
import { deed, type Deed } from '../word.js';

type CommandType = keyof ReturnType<typeof unwindingCommands>;

/** What can be done with a plan for everybody's return, in every process whose cases lie at the root of chains. */
export const unwindingDeeds: Readonly<Record<CommandType, Deed>> = {
  ProposeUnwinding: deed('Plan everybody’s return', 'You proposed a plan for everybody’s return.'),
  ApplyUnwinding: deed(
    'Approve the plan for everybody’s return',
    'You approved the plan, and the ledger of posts follows it.',
  ),
  RejectUnwinding: deed(
    'Send the plan for everybody’s return back',
    'You sent the plan back with a reason. Nothing was changed.',
  ),
  EscalateUnwinding: deed('Bring the plan for everybody’s return to the CEO', 'The plan was brought to the CEO.'),
};
/** Who is next, and what happens, after each. */
export const unwindingAfterwards: Readonly<Record<CommandType, string>> = {
  ProposeUnwinding: 'SLT looks at the plan, and nothing is changed before it is approved.',
  ApplyUnwinding: 'Everybody goes back on the same day, whoever began to act last first, and is told so.',
  RejectUnwinding: 'Nothing is changed. HR proposes another plan, with your reason before them.',
  EscalateUnwinding: 'The CEO is asked to decide on the plan too.',
};
