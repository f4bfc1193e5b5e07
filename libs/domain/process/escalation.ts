import { refuse, type Instant } from '../../kernel/index.js';
import type { Chased } from './deadlines.js';

type State = Readonly<{ status: string; escalated?: readonly string[] }>;
/** Why a task is not brought higher now: it is not asked for, was brought there before, or has not come to the last rung of its ladder. */
export const notToEscalate = (task: string, { escalated = [] }: State, chased: readonly Chased[], at: Instant) => {
  const open = chased.find((one) => one.task.key === task);
  if (!open) return refuse('NoSuchTask', { task });
  if (escalated.includes(task)) return refuse('AlreadyEscalated', { task });
  const due = open.ladder.find(({ kind }) => kind === 'escalate')?.at;
  return !due || at < due ? refuse('NotLateYet', { task, due }) : undefined;
};
