import type { CaseBook } from './case-book.js';
import { attachToApplication, attachToCase, attachToTask } from './documents/attach-document.js';
import type { CasePapers } from './documents/papers.js';
import { removeDocument } from './documents/remove-document.js';
import { taskCommands } from './task-commands.js';

/** What people can do in the cases of every process, besides what the process itself asks for. */
export const sharedCommands = (book: CaseBook, papers: CasePapers) =>
  ({
    ...taskCommands(book),
    AttachToTask: attachToTask(papers),
    AttachToApplication: attachToApplication(papers),
    AttachToCase: attachToCase(papers),
    RemoveDocument: removeDocument(papers),
  }) as const;
export type SharedCommands = ReturnType<typeof sharedCommands>;

const types: Readonly<Record<keyof SharedCommands, true>> = {
  ClaimTask: true,
  ReleaseTask: true,
  HandOverTask: true,
  CommentOnTask: true,
  RescheduleTask: true,
  PrioritiseTask: true,
  OverrideExclusion: true,
  AttachToTask: true,
  AttachToApplication: true,
  AttachToCase: true,
  RemoveDocument: true,
};
/** The commands that every case takes. */
export const sharedCommandTypes: ReadonlySet<string> = new Set(Object.keys(types));
