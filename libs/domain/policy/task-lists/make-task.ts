import type { StaffId } from '../../../kernel/index.js';
import type { Chased } from '../../process/deadlines.js';
import { dueBy } from '../../process/rung.js';
import type { Addressee, Task } from '../../process/task.js';
import type { Begun } from '../state.js';
import type { Ladder } from '../words.js';

export type { Chased } from '../../process/deadlines.js';
type Making = Readonly<{ answers: readonly string[]; to: readonly Addressee[]; not?: StaffId; ladder: Ladder }>;
export const hr: Addressee = { role: 'HR' };

/** Makes the tasks of a policy; one that was escalated is urgent, and the CEO is asked for it too. */
export const taskOf =
  ({ escalated }: Begun) =>
  (key: string, clause: string, { answers, to, not, ladder }: Making): Chased => {
    const urgent = escalated.includes(key);
    const task: Task = {
      key,
      clause,
      answers,
      to: urgent ? [...to, { role: 'CEO' }] : to,
      not: not ? [{ staff: not, because: 'four-eyes' }] : [],
      ...dueBy(ladder),
      priority: urgent ? 'high' : 'normal',
    };
    return { task, ladder };
  };
