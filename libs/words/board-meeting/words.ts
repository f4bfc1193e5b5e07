import type { ProcessWords } from '../of-process.js';
import { boardMeetingAfterwards } from './afterwards.js';
import { boardMeetingDeeds } from './commands.js';
import { boardMeetingTellers } from './events.js';
import { boardMeetingFacts } from './facts.js';
import { boardMeetingStatuses } from './statuses.js';
import { boardMeetingAsks } from './tasks.js';

/** What is said of meetings. */
export const boardMeetingWords: ProcessWords<'board-meeting'> = {
  name: 'Board meeting',
  start: 'Schedule a meeting',
  statuses: boardMeetingStatuses,
  events: boardMeetingTellers,
  commands: boardMeetingDeeds,
  afterwards: boardMeetingAfterwards,
  tasks: boardMeetingAsks,
  facts: boardMeetingFacts,
};
