import type { CaseBook } from './case-book.js';
import { claimTask, releaseTask } from './claim-task.js';
import { commentOnTask } from './comment-on-task.js';
import { handOverTask } from './hand-over-task.js';
import { overrideExclusion } from './override-exclusion.js';
import { prioritiseTask } from './prioritise-task.js';
import { rescheduleTask } from './reschedule-task.js';

/** What people can do with the tasks of every process, besides answering them. */
export const taskCommands = (book: CaseBook) =>
  ({
    ClaimTask: claimTask,
    ReleaseTask: releaseTask,
    HandOverTask: handOverTask(book),
    CommentOnTask: commentOnTask(book),
    RescheduleTask: rescheduleTask(book),
    PrioritiseTask: prioritiseTask(book),
    OverrideExclusion: overrideExclusion(book),
  }) as const;
export type TaskCommands = ReturnType<typeof taskCommands>;
