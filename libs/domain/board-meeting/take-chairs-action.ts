import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { streamsTold, tellPolicy } from '../policy/from-meeting.js';
import { acrossTheTrust, command, isAbout } from '../process/index.js';
import { actorOf } from './acting.js';
import { clauses } from './clauses.js';
import { hash, policyId } from './fields.js';
import { isScheduled, type BoardMeeting } from './state.js';
import { today } from './times.js';

/** Between meetings the chair of the next one approves a text alone; the body ratifies it there. */
export const takeChairsAction = command({
  type: 'TakeChairsAction',
  schema: z.strictObject({ policy: policyId, hash }),
  clause: clauses.chair,
  summary: 'Approve the text of a policy as chair, before the meeting that is to ratify it.',
  by: acrossTheTrust<BoardMeeting>(['Governor'], (_, state) => (isScheduled(state) ? state.chair : undefined)),
  personal: {},
  alongside: ({ policy }, _: BoardMeeting, context: Context<Rules>) => streamsTold(policy, context),
  decide: ({ policy, hash }, state: BoardMeeting, context: Context<Rules>) => {
    if (!isScheduled(state) || state.status !== 'Scheduled') return refuse('AgendaIsClosed', { status: state.status });
    if (!isAbout(state.chair, context)) return refuse('NotTheChair', { chairedBy: state.chair });
    const { body, items, numbered } = state;
    const on = today(context);
    const told = tellPolicy(policy, { what: 'chairs-action', body, hash, on }, context);
    if (!told.ok) return told;
    const item = items.find((one) => one.policy === policy && one.hash === hash)?.item ?? numbered + 1;
    const data = { item, policy, hash, body, on, by: actorOf(context) };
    return acceptAlongside([{ type: 'ChairsActionTaken', data }], told.alongside);
  },
});
