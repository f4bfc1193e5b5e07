import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { anyStaff } from '../authority.js';
import type { WithClaims } from '../claims.js';
import { byItsAuthor, command } from '../command.js';
import { id, personalText } from '../schema.js';
import { serves } from '../task.js';
import { documentClause } from './attach-document.js';
import { aboutOf, type Document } from './document.js';
import { withInterest, type CasePapers } from './papers.js';

/** Who attached it, while what it is about may still be changed. */
const mayTakeBack = (papers: CasePapers, document: Document, state: WithClaims<object>, context: Context<unknown>) => {
  if (context.actor.kind !== 'person' || document.by !== context.actor.id) return false;
  if (document.about === 'task') return papers.tasks(state).some(({ key }) => key === document.task);
  if (document.about === 'case') return false;
  // A draft that was never handed in is gone with the advert; what lay with it is still its author's.
  return papers.application(state, document.application, context)?.open ?? true;
};
/** A draft is its author's alone, and so is what lies with it. */
const isKnownToHr = (papers: CasePapers, document: Document, state: WithClaims<object>, context: Context<unknown>) =>
  document.about !== 'application' || papers.application(state, document.application, context)?.handedIn === true;

/** A document is taken away, and its bytes with it; that it was there, who took it away and why stays on the timeline. */
export const removeDocument = (papers: CasePapers) =>
  command({
    type: 'RemoveDocument',
    schema: z.strictObject({ document: id<'Document'>(), reason: personalText(2000) }),
    clause: documentClause,
    summary: 'Remove a document for good: your own while it may be changed, any as HR of the school, with a reason.',
    by: anyStaff,
    personal: { reason: byItsAuthor },
    takesAway: ({ document }: { document: string }) => document,
    decide: ({ document: wanted, reason }, state: WithClaims<object>, context: Context<unknown>) => {
      const { actor, roles } = context;
      if (actor.kind !== 'person') return refuse('NotAuthorised', { needs: 'a person' });
      const found = state.documents?.find(({ document }) => document === wanted);
      const school = papers.schoolOf(state);
      const isHr = school !== undefined && roles.some((held) => serves(held, 'HR', school));
      const own = found?.by === actor.id;
      if (!found || (!own && !(isHr && isKnownToHr(papers, found, state, context))))
        return refuse('UnknownDocument', { document: wanted });
      if (!mayTakeBack(papers, found, state, context)) {
        if (!isHr || (own && found.about === 'application')) return refuse('DocumentStands', { document: wanted });
        const no = withInterest(papers, state, context);
        if (no) return no;
      }
      return accept({
        type: 'DocumentRemoved',
        data: { document: found.document, ...aboutOf(found), by: actor.id, reason },
      });
    },
  });
