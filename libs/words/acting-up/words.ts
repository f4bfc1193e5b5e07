import type { ProcessWords } from '../of-process.js';
import { unwindingTellers } from '../unwinding/events.js';
import { actingUpAfterwards } from './afterwards.js';
import { actingUpDeeds } from './commands.js';
import { actingTellers } from './events/acting.js';
import { owedTellers } from './events/owed.js';
import { actingUpFacts } from './facts.js';
import { actingUpStatuses } from './statuses.js';
import { actingUpAsks } from './tasks.js';

/** What is said of acting up. */
export const actingUpWords: ProcessWords<'acting-up'> = {
  name: 'Acting up',
  start: 'Arrange acting up',
  statuses: actingUpStatuses,
  events: { ...actingTellers, ...owedTellers, ...unwindingTellers },
  commands: actingUpDeeds,
  afterwards: actingUpAfterwards,
  tasks: actingUpAsks,
  facts: actingUpFacts,
};
