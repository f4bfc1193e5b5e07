import { z } from 'zod';
import { accept } from '../../../kernel/index.js';
import { command, theProcess } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { caseId, number } from '../fields.js';
import type { RuleSet } from '../state.js';
import { afterOne, toMove } from './to-move.js';

/** It has ended meanwhile, or goes by another version than when it was looked at: nobody agreed to that. */
export const leaveCase = command({
  type: 'LeaveCase',
  schema: z.strictObject({ move: number, case: caseId, because: z.enum(['ended', 'elsewhere']) }),
  clause: clauses.moves,
  summary: 'Leave a case under the rules that it goes by, since it is no longer as it was looked at.',
  by: theProcess,
  personal: {},
  decide: ({ because, ...asked }, state: RuleSet) => {
    const one = toMove(state, asked);
    if (!one.ok) return one;
    const { move, preview } = one;
    const left = { type: 'CaseLeft', data: { move: move.move, case: preview.case, because } } as const;
    return accept(left, ...afterOne(move, preview.case, 0));
  },
});
