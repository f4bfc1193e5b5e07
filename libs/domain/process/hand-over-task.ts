import { z } from 'zod';
import { accept, refuse, type People } from '../../kernel/index.js';
import { answeringNamed, cannotAnswer, claimHolds } from './authority.js';
import type { CaseBook } from './case-book.js';
import type { WithClaims } from './claims.js';
import { byItsAuthor, command } from './command.js';
import { id, personalText, taskKey } from './schema.js';
import type { Task } from './task.js';

/** Who took the task has left, or may no longer answer it. */
const abandoned = (task: Task, people: People) => task.claimedBy !== undefined && !claimHolds(task, people);

/** One person gives a task to another who may answer it now; HR does it for somebody who has left. */
export const handOverTask = ({ tasks, schoolOf }: CaseBook) =>
  command({
    type: 'HandOverTask',
    schema: z.strictObject({ task: taskKey, to: id<'Staff'>(), reason: personalText(2000).optional() }),
    clause: 'Human tasks: one person acts, and everybody sees who',
    summary: 'Give a task to somebody else who may answer it now; they hold it from then on.',
    by: answeringNamed(({ task }: { task: string }) => task, { role: 'HR', school: schoolOf, when: abandoned }),
    personal: { reason: byItsAuthor },
    decide: ({ task: key, to, reason }, state: WithClaims<object>, { actor, people }) => {
      const task = tasks(state).find((open) => open.key === key);
      if (!task || actor.kind !== 'person') return refuse('NoSuchTask', { task: key });
      if (task.claimedBy === to) return refuse('AlreadyTheirs', { task: key, to });
      const because = cannotAnswer(task, to, people);
      if (because) return refuse('CannotAnswer', { task: key, to, because });
      const from = task.claimedBy;
      return accept({
        type: 'TaskHandedOver',
        data: { task: key, ...(from && { from }), to, by: actor.id, ...(reason && { reason }) },
      });
    },
  });
