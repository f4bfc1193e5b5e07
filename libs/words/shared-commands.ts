import type { SharedCommand } from '../domain/process/index.js';
import { deed, type Deed } from './word.js';

/** What people can do in the cases of every process, besides answering tasks. */
export const sharedDeeds: Readonly<Record<SharedCommand['type'], Deed>> = {
  ClaimTask: deed('Take this task', 'You took the task.'),
  ReleaseTask: deed('Put this task back', 'You put the task back, so that somebody else can take it.'),
  HandOverTask: deed('Hand this task over', 'You handed the task over.'),
  CommentOnTask: deed('Add a comment', 'You added a comment.'),
  RescheduleTask: deed('Change the due date', 'You changed the due date.'),
  PrioritiseTask: deed('Change the priority', 'You changed the priority.'),
  OverrideExclusion: deed('Let somebody answer this task', 'You let a colleague answer the task.'),
  AttachToTask: deed('Attach a document to this task', 'You attached the document to the task.'),
  AttachToApplication: deed('Attach a document to your application', 'You attached the document to your application.'),
  AttachToCase: deed('File a document with the case', 'You filed the document with the case.'),
  RemoveDocument: deed('Remove a document', 'You removed the document.'),
};
