import { z } from 'zod';
import { instantAfter, morningAfter } from '../../kernel/calendar.js';
import { accept, refuse, type Instant } from '../../kernel/index.js';
import type { TaskRung } from './arrangements.js';
import { holding } from './authority.js';
import { openTaskFor, type CaseBook } from './case-book.js';
import type { WithClaims } from './claims.js';
import { byItsAuthor, command } from './command.js';
import { instantText, personalText, taskKey } from './schema.js';

/** Two mornings before it is due, when that lies ahead; and when it is due. */
const ladderTo = (due: Instant, at: Instant): readonly TaskRung[] => {
  const before = morningAfter(due, '-P2D');
  return [...(before > at ? [{ kind: 'remind', at: before } as const] : []), { kind: 'overdue', at: due }];
};

/** HR moves the instant by which a task is due; reminders follow it. */
export const rescheduleTask = (book: CaseBook) =>
  command({
    type: 'RescheduleTask',
    schema: z.strictObject({ task: taskKey, due: instantText, reason: personalText(2000) }),
    clause: 'Human tasks: reminded by a ladder, and overdue in plain sight',
    summary: 'Move the instant by which a task is due, at most a year ahead, with a reason; reminders follow.',
    by: holding('HR', book.schoolOf),
    personal: { reason: byItsAuthor },
    decide: ({ task: key, due, reason }, state: WithClaims<object>, context) => {
      const { actor, at } = context;
      const open = openTaskFor(book, key, state, context);
      if (!open.ok) return open;
      if (actor.kind !== 'person') return refuse('NotAuthorised', { needs: 'a person' });
      if (due <= at) return refuse('DueInThePast', { due, now: at });
      const latest = instantAfter(at, 'P1Y');
      if (due > latest) return refuse('DueTooFarAhead', { due, latest });
      if (due === open.task.due) return refuse('SameDue', { task: key, due });
      return accept({
        type: 'TaskRescheduled',
        data: { task: key, due, ladder: ladderTo(due, at), by: actor.id, reason },
      });
    },
  });
