import { clauses } from '../../../domain/internal-post/clauses.js';
import type { Texts } from '../words.js';
import { asks } from './post.js';

/** Before the first step, and the first step. */
export const gateTexts: Texts = {
  ApprovalAwaited: asks(
    clauses.gate,
    'A request for a post awaits an answer',
    (post) => `HR has asked for ${post}.`,
    'Say why it lends itself to a development opportunity, with the evidence, or refuse it with a reason',
    'the Senior Leadership Team identifies the posts that lend themselves to a development opportunity; what it leaves unanswered goes to the CEO',
  ),
  ReviewAwaited: asks(
    clauses.review,
    'A review of external recruitment is asked for',
    (post) => `For ${post}, the review of potential external recruitment is still to be recorded.`,
    'Record what you find: fill it internally, or recruit externally too',
    'the CEO reviews potential requirements for external recruitment',
  ),
  DescriptionAwaited: asks(
    clauses.step1,
    'A job description awaits you',
    (post) => `The job description and person specification of ${post} are not agreed yet.`,
    'Write them or, where they are written, approve them or send them back',
    'a detailed job description and person specification come first; HR writes them and the Senior Leadership Team approves them',
  ),
};
