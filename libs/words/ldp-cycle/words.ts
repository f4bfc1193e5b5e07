import type { ProcessWords } from '../of-process.js';
import { cycleAfterwards } from './afterwards.js';
import { cycleDeeds } from './commands.js';
import { cohortTellers } from './events/cohort.js';
import { reviewingTellers } from './events/reviewing.js';
import { selectingTellers } from './events/selecting.js';
import { cycleFacts } from './facts.js';
import { cycleStatuses } from './statuses.js';
import { cycleAsks } from './tasks.js';
import { whichOfTask } from './which.js';

/** What is said of an intake of the programme. */
export const cycleWords: ProcessWords<'ldp-cycle'> = {
  name: 'Intake of the programme',
  start: 'Open an intake of the programme',
  statuses: cycleStatuses,
  events: { ...selectingTellers, ...cohortTellers, ...reviewingTellers },
  commands: cycleDeeds,
  afterwards: cycleAfterwards,
  tasks: cycleAsks,
  which: whichOfTask,
  facts: cycleFacts,
  texts: {
    minutes: 'Minutes',
    text: 'What is to be done',
    outcome: 'What came of it',
  },
};
