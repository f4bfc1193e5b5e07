import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { anyStaff, byItsAuthor, command } from '../../process/index.js';
import { actorOf, inStep } from '../acting.js';
import { clauses } from '../clauses.js';
import { settled } from '../consequences.js';
import { reasonText, staffId } from '../fields.js';
import { hasDeclared, membersOf } from '../panel.js';
import type { InternalPost } from '../state.js';

/** Step 3: each member says whether they have an interest in an applicant; who has is recused at once. */
export const declareInterest = command({
  type: 'DeclareInterest',
  schema: z.strictObject({
    conflict: z.enum(['none', 'relative', 'line-manager', 'friend', 'other']),
    with: staffId.optional(),
    detail: reasonText().optional(),
  }),
  clause: clauses.step3,
  summary: 'Say, as a member of the panel, whether you have an interest in one of the applicants.',
  by: anyStaff,
  personal: { detail: byItsAuthor },
  decide: ({ conflict, with: applicant, detail }, state: InternalPost, context: Context<Rules>) => {
    const found = inStep(state, 'Advertised', 'Sifting', 'Interviewing', 'Deciding', 'Frozen');
    if (!found) return refuse('NoPanelNow', { status: state.status });
    const { post } = found;
    const by = actorOf(context);
    if (!membersOf(post.panel).some(({ staff }) => staff === by)) return refuse('NotOnPanel', { staff: by });
    if (conflict === 'none' && post.step.status === 'Advertised')
      return refuse('ApplicantsNotKnownYet', { status: state.status });
    if (conflict === 'none' && hasDeclared(post.panel, by)) return refuse('AlreadyDeclared');
    // While names are hidden nobody learns from the answer who has applied.
    if (
      applicant &&
      !post.blind &&
      !post.applications.some((one) => one.applicant === applicant && one.status !== 'drafted')
    )
      return refuse('NotAnApplicant', { staff: applicant });
    const declared = {
      type: 'InterestDeclared',
      data: { by, conflict, ...(applicant && { with: applicant }), ...(detail && { detail }) },
    } as const;
    if (conflict === 'none') return accept(...settled(state, context, declared));
    const recused = { type: 'PanelMemberRecused', data: { staff: by, because: 'conflict' } } as const;
    return accept(...settled(state, context, declared, recused));
  },
});
