import type { ProcessWords } from '../of-process.js';
import { unwindingTellers } from '../unwinding/events.js';
import { secondmentAfterwards } from './afterwards.js';
import { secondmentDeeds } from './commands.js';
import { agreeingTellers } from './events/agreeing.js';
import { returningTellers } from './events/returning.js';
import { runningTellers } from './events/running.js';
import { secondmentFacts } from './facts.js';
import { secondmentStatuses } from './statuses.js';
import { secondmentAsks } from './tasks.js';
import { whichOfTask } from './which.js';

/** What is said of a secondment. */
export const secondmentWords: ProcessWords<'secondment'> = {
  name: 'Secondment',
  start: 'Start a secondment',
  statuses: secondmentStatuses,
  events: { ...agreeingTellers, ...runningTellers, ...returningTellers, ...unwindingTellers },
  commands: secondmentDeeds,
  afterwards: secondmentAfterwards,
  tasks: secondmentAsks,
  which: whichOfTask,
  facts: secondmentFacts,
  texts: {
    objective: 'Objective',
    justification: 'Objective justification',
    statement: 'What shows the signature',
    partnerSignatory: 'Who signs for the partner',
  },
};
