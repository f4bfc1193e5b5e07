import type { ChasedTask } from '../domain/process/deadlines.js';
import type { Instant } from '../kernel/index.js';

/** When the first task that has not been brought to the CEO is brought there; undefined where none will be. */
export const firstEscalation = (tasks: readonly ChasedTask[], escalated: readonly string[]): Instant | undefined =>
  tasks
    .filter(({ task: { key } }) => !escalated.includes(key))
    .flatMap(({ rungs }) => rungs.filter(({ kind }) => kind === 'escalate').map(({ at }) => at))
    .sort()[0];
