import { z } from 'zod';
import { accept, type Context } from '../../../kernel/index.js';
import { actorOf, answeringNamed, byItsAuthor, command } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { number, reasonText } from '../fields.js';
import type { RuleSet } from '../state.js';
import { openMove } from './open-move.js';

/** The cases keep the rules that they go by. */
export const declineMove = command({
  type: 'DeclineMove',
  schema: z.strictObject({ move: number, reason: reasonText() }),
  clause: clauses.moves,
  summary: 'Have the named cases keep the rules that they go by, with a reason.',
  by: answeringNamed<Readonly<{ move: number }>, RuleSet>(({ move }) => `approve-move-${move}`),
  personal: { reason: byItsAuthor },
  decide: ({ move, reason }, state: RuleSet, context: Context<unknown>) => {
    const one = openMove(state, move);
    return one.ok ? accept({ type: 'MoveDeclined', data: { move, by: actorOf(context), reason } }) : one;
  },
});
