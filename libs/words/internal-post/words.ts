import type { ProcessWords } from '../of-process.js';
import { afterwards } from './afterwards.js';
import { internalPostDeeds } from './commands.js';
import { advertTellers } from './events/advert.js';
import { gateTellers } from './events/gate.js';
import { interviewTellers } from './events/interviews.js';
import { offerTellers } from './events/offer.js';
import { panelTellers } from './events/panel.js';
import { routeTellers } from './events/route.js';
import { startDateTellers } from './events/start-date.js';
import { postFacts } from './facts.js';
import { postStatuses } from './statuses.js';
import { asks, vacancyOfTask } from './tasks.js';

/** What is said of an internal post. */
export const internalPostWords: ProcessWords<'internal-post'> = {
  name: 'Internal post',
  start: 'Start a post',
  statuses: postStatuses,
  events: {
    ...gateTellers,
    ...advertTellers,
    ...panelTellers,
    ...interviewTellers,
    ...offerTellers,
    ...startDateTellers,
    ...routeTellers,
  },
  commands: internalPostDeeds,
  afterwards,
  tasks: asks,
  which: (key) => {
    const vacancy = vacancyOfTask(key) ?? 1;
    return vacancy > 1 ? `post ${vacancy}` : undefined;
  },
  facts: postFacts,
};
