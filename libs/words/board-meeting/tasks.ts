import { asking, type Ask } from '../ask.js';

/** Every kind of task of a meeting, by its key. */
export const boardMeetingAsks = {
  'prepare-agenda': asking('Prepare the agenda and send the papers', 'Nobody decides on what they had no time to read.'),
  'record-attendance': asking('Record who came', 'Without a quorum nothing is decided.'),
  'decide-items': asking('Record what was decided', 'Each decision is on record in the policy, with its minute.'),
  'confirm-minutes': asking('Confirm the minutes', 'The chair confirms what the clerk wrote down.'),
} as const satisfies Readonly<Record<string, Ask>>; // prettier-ignore
