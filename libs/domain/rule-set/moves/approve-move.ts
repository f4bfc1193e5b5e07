import { z } from 'zod';
import { accept, type Context } from '../../../kernel/index.js';
import { actorOf, answeringNamed, command } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { number } from '../fields.js';
import type { RuleSet } from '../state.js';
import { openMove } from './open-move.js';

/** Somebody other than who proposed it agrees, with the preview before them; the process moves case after case. */
export const approveMove = command({
  type: 'ApproveMove',
  schema: z.strictObject({ move: number }),
  clause: clauses.moves,
  summary: 'Approve that the named cases go by these rules.',
  by: answeringNamed<Readonly<{ move: number }>, RuleSet>(({ move }) => `approve-move-${move}`),
  personal: {},
  decide: ({ move }, state: RuleSet, context: Context<unknown>) => {
    const one = openMove(state, move);
    return one.ok ? accept({ type: 'MoveApproved', data: { move, by: actorOf(context) } }) : one;
  },
});
