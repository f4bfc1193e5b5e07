import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answeringNamed, command } from '../../process/index.js';
import { ownFile } from '../acting.js';
import { clauses } from '../clauses.js';
import { number, ofApplication } from '../fields.js';
import { stepIn, type Participation } from '../state.js';
import { joinedCohort } from '../to-cycle.js';
import { joined } from './joins.js';

type Acknowledged = Readonly<{ application: number; version: number }>;

/** Participants know, before they join, that some of it is in their own time and brings no pay. */
export const acknowledgeCommitment = command({
  type: 'AcknowledgeCommitment',
  schema: z.strictObject({ ...ofApplication, version: number }),
  clause: clauses.ownTime,
  summary: 'Acknowledge what you take on as a participant, in the version that you have read.',
  by: answeringNamed<Acknowledged, Participation>(({ application }) => `acknowledge-commitment-${application}`),
  personal: {},
  alongside: (_: unknown, state: Participation, context: Context<Rules>) => joinedCohort.streams(state, context),
  decide: ({ application, version }, state: Participation, context: Context<Rules>) => {
    const own = ownFile(state, context);
    if (!own.ok) return own;
    const step = stepIn(state, 'Accepted', 'Deferred');
    if (!step || own.file.applications !== application) return refuse('NoPlaceAccepted', { status: state.status });
    if (step.commitment) return refuse('AlreadyAcknowledged', { version: step.commitment });
    const now = context.rules.ldp.commitment.version;
    if (version !== now) return refuse('NotTheTextOfToday', { version, now });
    const acknowledged = { type: 'CommitmentAcknowledged', data: { version } } as const;
    // The joining day has come, and nothing else stood in the way.
    const waited = step.question?.because.length === 1 && step.question.because[0] === 'commitment';
    if (!waited) return acceptAlongside([acknowledged], []);
    const told = joinedCohort.tell(own.file, context);
    if (!told.ok) return told;
    return acceptAlongside([acknowledged, joined(own.file, version, context)], told.alongside);
  },
});
