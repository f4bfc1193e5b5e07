import type { ProcessWords } from '../of-process.js';
import { participationAfterwards } from './afterwards.js';
import { participationDeeds } from './commands.js';
import { applyingTellers } from './events/applying.js';
import { continuingTellers } from './events/continuing.js';
import { placeTellers } from './events/place.js';
import { takingPartTellers } from './events/taking-part.js';
import { participationFacts } from './facts.js';
import { participationStatuses } from './statuses.js';
import { participationAsks } from './tasks.js';
import { whichOfTask } from './which.js';

/** What is said of somebody's part in the programme. */
export const participationWords: ProcessWords<'ldp-participation'> = {
  name: 'Participation in the programme',
  start: 'Apply to the Leadership Development Programme',
  statuses: participationStatuses,
  events: { ...applyingTellers, ...placeTellers, ...takingPartTellers, ...continuingTellers },
  commands: participationDeeds,
  afterwards: participationAfterwards,
  tasks: participationAsks,
  which: whichOfTask,
  facts: participationFacts,
  texts: {
    description: 'What it is',
    question: 'Question of the research project',
    findings: 'Findings',
    grounds: 'Grounds of the appeal',
  },
};
