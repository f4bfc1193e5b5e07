import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { tellPolicy } from '../policy/from-meeting.js';
import { command } from '../process/index.js';
import { actorOf, byClerk } from './acting.js';
import { clauses } from './clauses.js';
import { hash, policyId } from './fields.js';
import { isScheduled, type BoardMeeting } from './state.js';
import { lateness, today } from './times.js';

/** The body decides on this very text; papers that come late are refused, or marked, as the trust's rules have it. */
export const addAgendaItem = command({
  type: 'AddAgendaItem',
  schema: z.strictObject({ policy: policyId, hash }),
  clause: clauses.papers,
  summary: 'Put the text of a policy on the agenda.',
  by: byClerk,
  personal: {},
  alongside: ({ policy }) => [policy],
  decide: ({ policy, hash }, state: BoardMeeting, context: Context<Rules>) => {
    if (!isScheduled(state) || state.status !== 'Scheduled') return refuse('AgendaIsClosed', { status: state.status });
    const { papersBy, body, on, numbered } = state;
    const { late, refused } = lateness(papersBy, context);
    if (refused) return refuse('PapersAreLate', { papersBy, today: today(context) });
    const told = tellPolicy(policy, { what: 'put-on-agenda', meeting: context.stream, body, hash, on }, context);
    if (!told.ok) return told;
    const data = { item: numbered + 1, policy, hash, late, by: actorOf(context) };
    return acceptAlongside([{ type: 'AgendaItemAdded', data }], told.alongside);
  },
});
