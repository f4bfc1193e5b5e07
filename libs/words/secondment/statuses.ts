import type { Status } from '../../domain/secondment/state.js';
import { word, type Word } from '../word.js';

/** Every status of a secondment. */
export const secondmentStatuses: Readonly<Record<Status, Word>> = {
  NotRequested: word('Not requested', 'Nobody has asked for this secondment yet.'),
  Requested: word('Requested', 'The Head of the home school decides whether to release the secondee.'),
  Agreeing: word('Being agreed', 'The agreement is being written and signed by every side.'),
  Agreed: word('Agreed', 'Every side has signed. It begins on its first day.'),
  Running: word('Running', 'The secondee works at the host and keeps their own post.'),
  Returning: word('Return being planned', 'The last day is near, and the return is being settled.'),
  Ended: word('Ended', 'The secondee has gone back or elsewhere. What is still owed is being recorded.'),
  Completed: word('Completed', 'The secondment is over, and everything about it is recorded.'),
  Converted: word('Made permanent', 'The secondee holds the host post for good.'),
  Refused: word('Refused', 'The Head of the home school did not release the secondee.'),
  Cancelled: word('Cancelled', 'The secondment was called off before it began.'),
};
