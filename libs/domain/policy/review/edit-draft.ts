import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { addressed, anyStaff as byOwner, command, rungsFrom } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { changeClass, hash } from '../fields.js';
import { isLive, reviewIn, type Begun, type Policy } from '../state.js';

/** The owner or HR, at every stage: an edit is never kept from a text by how far its approval has come. */
const mayEdit = ({ owner }: Begun, context: Context<Rules>): boolean =>
  addressed(owner, actorOf(context), context.roles) || context.roles.some(({ role }) => role === 'HR');

/** A new text of the draft; whatever was approved of the text before it is void. */
export const editDraft = command({
  type: 'EditDraft',
  schema: z.strictObject({ hash, class: changeClass }),
  clause: clauses.approval,
  summary: 'Edit the draft: the hash of its text, and how much it changes.',
  by: byOwner,
  personal: {},
  decide: ({ hash, class: of }, state: Policy, context: Context<Rules>) => {
    const review = reviewIn(state, 'Drafting', 'Approving', 'AtMeeting', 'Amending', 'Approved');
    if (!review || !isLive(state)) return refuse('NoDraftToEdit', { status: state.status });
    if (!mayEdit(state, context)) return refuse('NotAuthorised', { needs: [state.owner, { role: 'HR' }] });
    if (review.draft?.hash === hash && review.draft.class === of) return refuse('SameText', { hash });
    const voids = review.stage === 'Amending' ? 0 : review.approvals;
    const ladder = rungsFrom(context.at, context.rules.policies.review.ladder);
    return accept({ type: 'DraftEdited', data: { hash, class: of, author: actorOf(context), voids, ladder } });
  },
});
