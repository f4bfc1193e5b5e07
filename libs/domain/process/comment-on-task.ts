import { z } from 'zod';
import { accept, refuse } from '../../kernel/index.js';
import { addressedBy } from './authority.js';
import type { CaseBook } from './case-book.js';
import type { WithClaims } from './claims.js';
import { byItsAuthor, command } from './command.js';
import { personalText, taskKey } from './schema.js';

/** A word about a task, kept in the case's timeline. */
export const commentOnTask = ({ tasks }: CaseBook) =>
  command({
    type: 'CommentOnTask',
    schema: z.strictObject({ task: taskKey, comment: personalText(4000) }),
    clause: 'Human tasks: one person acts, and everybody sees who',
    summary: 'Say something about a task to those whom it is for; nobody’s page of it becomes out of date.',
    by: addressedBy(({ task }: { task: string }) => task),
    personal: { comment: byItsAuthor },
    decide: ({ task, comment }, state: WithClaims<object>, { actor }) =>
      actor.kind === 'person' && tasks(state).some(({ key }) => key === task)
        ? accept({ type: 'TaskCommented', data: { task, by: actor.id, comment } })
        : refuse('NoSuchTask', { task }),
  });
