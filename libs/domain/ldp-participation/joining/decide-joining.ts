import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answeringNamed, command } from '../../process/index.js';
import { aboutThem, actorOf, cared } from '../acting.js';
import { clauses } from '../clauses.js';
import { ofApplication, reasonText } from '../fields.js';
import { placeVoided } from '../place/voiding.js';
import { stepIn, type Participation } from '../state.js';
import { givingUp, joinedCohort } from '../to-cycle.js';
import { joined } from './joins.js';

const notEligible = givingUp('not-eligible');
type Asked = Readonly<{ application: number; decision: 'join' | 'end' }>;

/** HR answers for what the joining day has shown; nobody joins whom the trust employs no more, or who has acknowledged nothing. */
export const decideJoining = command({
  type: 'DecideJoining',
  schema: z.strictObject({ ...ofApplication, decision: z.enum(['join', 'end']), reason: reasonText() }),
  clause: clauses.access,
  summary:
    'Decide whether somebody joins although something stands in the way, or gives the place up, with the reason.',
  by: answeringNamed<Asked, Participation>(({ application }) => `decide-joining-${application}`),
  personal: { reason: aboutThem },
  alongside: ({ decision }: Asked, state: Participation, context: Context<Rules>) =>
    (decision === 'join' ? joinedCohort : notEligible).streams(state, context),
  decide: ({ application, decision, reason }, state: Participation, context: Context<Rules>) => {
    const one = cared(state, context);
    if (!one.ok) return one;
    const step = stepIn(state, 'Accepted', 'Deferred');
    if (!step?.question || one.file.applications !== application)
      return refuse('NoQuestionOpen', { application, status: state.status });
    const decided = { type: 'JoinQuestionDecided', data: { decision, reason, by: actorOf(context) } } as const;
    if (decision === 'end') {
      const given = notEligible.tell(one.file, context);
      if (!given.ok) return given;
      return acceptAlongside([decided, ...placeVoided(one.file, 'not-eligible', context)], given.alongside);
    }
    if (!context.people.employer(one.file.person)) return refuse('NotEmployedNow', { staff: one.file.person });
    if (step.commitment === undefined) return refuse('CommitmentNotAcknowledged', { application });
    const told = joinedCohort.tell(one.file, context);
    if (!told.ok) return told;
    return acceptAlongside([decided, joined(one.file, step.commitment, context)], told.alongside);
  },
});
