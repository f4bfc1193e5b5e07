import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answeringNamed, command } from '../../process/index.js';
import { aboutApplicant, actorOf, applicationOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { settled } from '../consequences.js';
import { applicationId, reasonText } from '../fields.js';
import type { InternalPost } from '../state.js';

/** Step 2: HR says whether somebody who left the audience before the closing stays in. */
export const decideEligibility = command({
  type: 'DecideEligibility',
  schema: z.strictObject({ application: applicationId, keep: z.boolean(), reason: reasonText() }),
  clause: clauses.step2,
  summary: 'Keep or turn down an application of somebody whom the advert was no longer for at its closing.',
  by: answeringNamed<{ application: string }, InternalPost>(({ application }) => `decide-eligibility-${application}`),
  personal: { reason: aboutApplicant },
  decide: ({ application, keep: kept, reason }, state: InternalPost, context: Context<Rules>) => {
    const found = applicationOf(state, application);
    if (!found) return refuse('UnknownApplication', { application });
    if (found.status !== 'left') return refuse('NotInQuestion', { application, status: found.status });
    const data = { application, kept, by: actorOf(context), reason };
    return accept(...settled(state, context, { type: 'EligibilityDecided', data }));
  },
});
