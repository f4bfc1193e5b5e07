import { z } from 'zod';
import { accept, refuse } from '../../kernel/index.js';
import { holding } from './authority.js';
import { openTaskFor, type CaseBook } from './case-book.js';
import type { WithClaims } from './claims.js';
import { command } from './command.js';
import { taskKey } from './schema.js';

/** HR says what comes first in people's inboxes. */
export const prioritiseTask = (book: CaseBook) =>
  command({
    type: 'PrioritiseTask',
    schema: z.strictObject({ task: taskKey, priority: z.enum(['normal', 'high']) }),
    clause: 'Human tasks: reminded by a ladder, and overdue in plain sight',
    summary: 'Put a task before the others in the inboxes of those whom it is for, or back among them.',
    by: holding('HR', book.schoolOf),
    personal: {},
    decide: ({ task: key, priority }, state: WithClaims<object>, context) => {
      const open = openTaskFor(book, key, state, context);
      if (!open.ok) return open;
      if (context.actor.kind !== 'person') return refuse('NotAuthorised', { needs: 'a person' });
      if (priority === open.task.priority) return refuse('SamePriority', { task: key, priority });
      return accept({ type: 'TaskPrioritised', data: { task: key, priority, by: context.actor.id } });
    },
  });
