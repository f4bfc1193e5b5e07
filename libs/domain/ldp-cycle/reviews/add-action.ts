import { z } from 'zod';
import { atLocalTime, localDate } from '../../../kernel/calendar.js';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { remindersBefore } from '../../process/ladder.js';
import { command } from '../../process/index.js';
import { aboutCandidate, actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { localDateText, number, reasonText, staffId } from '../fields.js';
import { candidateOf, type Cycle } from '../state.js';
import { openReviewOf, runningReview } from './holding.js';

/** The review agrees on an action: somebody owns it, and it is due on a day. */
export const addAction = command({
  type: 'AddAction',
  schema: z.strictObject({
    review: number,
    owner: staffId,
    due: localDateText,
    candidate: number.optional(),
    text: reasonText(),
  }),
  clause: clauses.progress,
  summary: 'Add an action of the review, with its owner and the day on which it is due.',
  by: runningReview,
  personal: { text: aboutCandidate },
  decide: ({ review, owner, due, candidate, text }, state: Cycle, context: Context<Rules>) => {
    const open = openReviewOf(state, review);
    if (!open.ok) return open;
    const { at, people, rules } = context;
    if (!people.employer(owner)) return refuse('UnknownStaff', { staff: owner });
    if (candidate && candidateOf(state, candidate)?.standing !== 'joined')
      return refuse('NotParticipating', { candidate });
    const today = localDate(at);
    if (due <= today) return refuse('DueInThePast', { due, today });
    const dueAt = atLocalTime(due);
    return accept({
      type: 'ActionAdded',
      data: {
        action: open.file.actionsAdded + 1,
        review,
        owner,
        due,
        ...(candidate && { candidate }),
        text,
        by: actorOf(context),
        ladder: [...remindersBefore(dueAt, rules.ldp.review.ladder, at), { kind: 'overdue', at: dueAt }],
      },
    });
  },
});
