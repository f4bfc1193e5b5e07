import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { byItsAuthor, command, holding } from '../../process/index.js';
import { ownInterest } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { frozen } from './freezing.js';
import { isOpen, schoolOf, type InternalPost } from '../state.js';

/** HR lets a post lie still, at any step: its tasks close and its clocks stand. */
export const freezePost = command({
  type: 'FreezePost',
  schema: z.strictObject({ reason: reasonText() }),
  clause: clauses.gate,
  summary: 'Let the post lie still, with a reason; nothing is due until it is opened again.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  decide: ({ reason }, state: InternalPost, context: Context<unknown>) => {
    if (!isOpen(state)) return refuse('NotOpen', { status: state.status });
    if (state.status === 'Frozen') return refuse('AlreadyFrozen');
    return ownInterest(state, context) ?? accept(frozen(reason, context));
  },
});
