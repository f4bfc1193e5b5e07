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
  /** What the person does for themself: nobody's decision about them. */
  own?: true;
}>;

/** Nobody decides on their own participation. */
export const excludedFrom = ({ person }: Begun): readonly Excluded[] => [{ staff: person, because: 'own-case' }];

/** Makes the tasks of a participation; one that was escalated is for the CEO too. */
export const taskOf =
  (state: Begun) =>
  (key: string, clause: string, { answers, to, not = [], ladder, own }: Making): Chased => {
    const escalated = state.escalated.includes(key);
    const task: Task = {
      key,
      clause,
      answers,
      to: escalated && !own ? [...to, { role: 'CEO' }] : to,
      not: own ? not : [...not, ...excludedFrom(state)],
      ...dueBy(ladder),
      priority: escalated ? 'high' : 'normal',
    };
    return { task, ladder };
  };
export const hrOf = ({ school }: Begun): Addressee => ({ role: 'HR', school });
