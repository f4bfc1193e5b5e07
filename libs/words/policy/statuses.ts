import type { Status } from '../../domain/policy/state.js';
import { word, type Word } from '../word.js';

/** Every status of a policy. */
export const policyStatuses: Readonly<Record<Status, Word>> = {
  NotRegistered: word('Not registered', 'Nobody has put this policy into the register.'),
  Referenced: word('Text missing', 'Another policy names it, and nobody has supplied its text.'),
  NotAdopted: word('Never adopted', 'There is a text, and nobody has approved it. No process may begin under it.'),
  InForce: word('In force', 'Its text holds. The next review opens by itself.'),
  Withdrawn: word('Withdrawn', 'It holds no more.'),
  Drafting: word('In review: drafting', 'Its owner works on the next text. What is in force stays in force meanwhile.'),
  Consulting: word('In review: consultation', 'Staff are asked about the draft.'),
  Approving: word('In review: approval', 'The draft is approved step after step, by the hash of its text.'),
  AtMeeting: word('In review: waits for a meeting', 'The board or a committee is to decide on the draft.'),
  Amending: word('In review: amendments', 'A meeting approved the draft subject to amendments.'),
  Approved: word('Approved', 'The new text is approved, and is to be published.'),
};
