import type { Chased } from '../../process/deadlines.js';
import { dueBy } from '../../process/rung.js';
import type { Addressee, Excluded, Task } from '../../process/task.js';
import type { Begun } from '../state.js';
import type { Ladder } from '../words.js';

export type { Chased } from '../../process/deadlines.js';
type Making = Readonly<{
  answers: readonly string[];
  to: readonly Addressee[];
  not?: readonly Excluded[];
  ladder: Ladder;
  /** What the secondee does for themself: nobody's decision about their case. */
  own?: true;
}>;

/** Nobody decides on their own secondment. */
export const excludedFrom = ({ asked }: Begun): readonly Excluded[] => [{ staff: asked.secondee, because: 'own-case' }];

/** Makes the tasks of a secondment; one that was escalated is for the CEO too. */
export const taskOf =
  (state: Begun) =>
  (key: string, clause: string, { answers, to, not = [], ladder, own }: Making): Chased => {
    const escalated = state.escalated.includes(key) && !own;
    const task: Task = {
      key,
      clause,
      answers,
      to: escalated ? [...to, { role: 'CEO' }] : to,
      not: own ? not : [...not, ...excludedFrom(state)],
      ...dueBy(ladder),
      priority: state.escalated.includes(key) ? 'high' : 'normal',
    };
    return { task, ladder };
  };
