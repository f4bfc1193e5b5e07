import { z } from 'zod';
import { accept, type Context } from '../../../kernel/index.js';
import { anyStaff, byItsAuthor, command, personalText } from '../../process/index.js';
import { applying } from './applying.js';
import { clauses } from '../clauses.js';
import type { ApplicationId } from '../events.js';
import type { InternalPost } from '../state.js';

/** A member of staff keeps an unfinished application; nobody else reads it. */
export const saveDraft = command({
  type: 'SaveDraft',
  schema: z.strictObject({ statement: personalText(20_000) }),
  clause: clauses.step3,
  summary: 'Keep an unfinished application while the advert is open.',
  by: anyStaff,
  personal: { statement: byItsAuthor },
  decide: ({ statement }, state: InternalPost, context: Context<unknown>) => {
    const found = applying(state, context);
    if (!found.ok) return found;
    const { me, school, draft } = found.may;
    const application = draft?.id ?? (context.freshId as ApplicationId);
    return accept({ type: 'ApplicationDrafted', data: { application, applicant: me, school, statement } });
  },
});
