import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answeringNamed, command } from '../../process/index.js';
import { aboutApplicant, actorOf, applicationOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { settled } from '../consequences.js';
import { applicationId, reasonText } from '../fields.js';
import type { InternalPost } from '../state.js';

/** Step 2: HR says whether an application that came after the closing counts. */
export const decideLateApplication = command({
  type: 'DecideLateApplication',
  schema: z.strictObject({ application: applicationId, admit: z.boolean(), reason: reasonText() }),
  clause: clauses.step2,
  summary: 'Admit an application that came after the closing, or turn it down, with a reason.',
  by: answeringNamed<{ application: string }, InternalPost>(({ application }) => `decide-late-${application}`),
  personal: { reason: aboutApplicant },
  decide: ({ application, admit: admitted, reason }, state: InternalPost, context: Context<Rules>) => {
    const found = applicationOf(state, application);
    if (!found) return refuse('UnknownApplication', { application });
    if (found.status !== 'late') return refuse('NotLate', { application, status: found.status });
    const data = { application, admitted, by: actorOf(context), reason };
    return accept(...settled(state, context, { type: 'LateApplicationDecided', data }));
  },
});
