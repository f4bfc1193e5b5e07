import { z } from 'zod';
import { acceptAlongside, refuse, type Context, type StreamId } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { tellPolicies } from '../policy/from-meeting.js';
import { command } from '../process/index.js';
import { actorOf, byClerk, openItem, toCome } from './acting.js';
import { takenOff } from './carried.js';
import { clauses } from './clauses.js';
import { item } from './fields.js';
import { isScheduled, type BoardMeeting } from './state.js';
import { ladderFrom } from './times.js';

export const policyOf = (state: BoardMeeting, number: number): readonly StreamId[] =>
  isScheduled(state) ? state.items.filter((one) => one.item === number).map(({ policy }) => policy) : [];

/** Also what left the agenda by itself, because its text was edited: nobody can decide on it. */
export const removeAgendaItem = command({
  type: 'RemoveAgendaItem',
  schema: z.strictObject({ item }),
  clause: clauses.papers,
  summary: 'Take a policy off the agenda.',
  by: byClerk,
  personal: {},
  alongside: ({ item }, state: BoardMeeting) => policyOf(state, item),
  decide: ({ item }, state: BoardMeeting, context: Context<Rules>) => {
    const open = toCome(state);
    if (!open.ok) return open;
    const one = openItem(open.file.items, item);
    if (!one.ok) return one;
    if (one.found.kind === 'chairs-action') return refuse('ToBeRatified', { items: [item] });
    const told = tellPolicies(takenOff([one.found], context), context);
    if (!told.ok) return told;
    const data = { item, by: actorOf(context), ladder: ladderFrom(context) };
    return acceptAlongside([{ type: 'AgendaItemRemoved', data }], told.alongside);
  },
});
