import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { command } from '../../process/index.js';
import { actorOf, named } from '../acting.js';
import { clauses } from '../clauses.js';
import { turnoverId } from '../fields.js';
import type { KeyPost } from '../state.js';
import { withdrawsTurnover } from '../who-may.js';

/** What was told freely is taken back freely: by the person, or by HR for them. */
export const withdrawTurnover = command({
  type: 'WithdrawTurnover',
  schema: z.strictObject({ turnover: turnoverId }),
  clause: clauses.turnover,
  summary: 'Take back that the holder is going to leave.',
  by: withdrawsTurnover,
  personal: {},
  decide: ({ turnover }, one: KeyPost, context: Context<unknown>) => {
    const found = named(one);
    if (!found.ok) return found;
    const by = actorOf(context);
    const there = found.one.turnovers.find((each) => each.turnover === turnover);
    if (!there) return refuse('NoSuchTurnover', { turnover });
    return accept({ type: 'TurnoverWithdrawn', data: { turnover, by } });
  },
});
