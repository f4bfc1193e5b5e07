import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import { reviewed } from '../../ldp-participation/from-cycle.js';
import type { Participation } from '../../ldp-participation/state.js';
import { command, isAbout, otherState } from '../../process/index.js';
import { aboutCandidate, actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { number, reasonText } from '../fields.js';
import { candidateOf, type Cycle } from '../state.js';
import { openReviewOf, runningReview } from './holding.js';

/** How SLT sees one participant; it is kept with their participation too, and the final look is part of completing. */
export const recordStatus = command({
  type: 'RecordStatus',
  schema: z.strictObject({
    review: number,
    candidate: number,
    progress: z.enum(['on-track', 'needs-support', 'at-risk']),
    final: z.boolean().default(false),
    note: reasonText(),
  }),
  clause: clauses.progress,
  summary: 'Record how a participant gets on, as the review sees it.',
  by: runningReview,
  personal: { note: aboutCandidate },
  alongside: ({ candidate }, state: Cycle) => {
    const one = candidateOf(state, candidate);
    return one ? [one.participation] : [];
  },
  decide: ({ review, candidate, progress, final, note }, state: Cycle, context: Context<unknown>) => {
    const open = openReviewOf(state, review);
    if (!open.ok) return open;
    const one = candidateOf(state, candidate);
    if (one?.standing !== 'joined') return refuse('NotParticipating', { candidate });
    if (isAbout(one.staff, context)) return refuse('OwnCase', { because: 'own-case' });
    const by = actorOf(context);
    const theirs = otherState<Participation>(context, one.participation);
    const told = reviewed(theirs, { cycle: context.stream, review, progress, final, by });
    if (!told.ok) return told;
    const recorded = { type: 'StatusRecorded', data: { review, candidate, progress, final, note, by } } as const;
    return acceptAlongside([recorded], [{ stream: one.participation, events: told.events }]);
  },
});
