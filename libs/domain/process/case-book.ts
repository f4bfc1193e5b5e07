import { refuse, type Context, type SchoolId } from '../../kernel/index.js';
import { isAbout } from './authority.js';
import type { WithClaims } from './claims.js';
import type { Task } from './task.js';

/** What the commands that every process has need to know of a case. */
export type CaseBook = Readonly<{
  tasks: (state: WithClaims<object>) => readonly Task[];
  /** Undefined where no task is open: such a case may not even have begun. */
  schoolOf: (state: WithClaims<object>) => SchoolId | undefined;
}>;

/** The open task, for somebody who settles something about it; refused when it is not open or the case is about them. */
export const openTaskFor = (
  { tasks }: CaseBook,
  key: string,
  state: WithClaims<object>,
  context: Pick<Context<unknown>, 'actor'>,
) => {
  const task = tasks(state).find((open) => open.key === key);
  if (!task) return refuse('NoSuchTask', { task: key });
  const involved = task.not.find((x) => x.because !== 'four-eyes' && isAbout(x.staff, context));
  if (involved) return refuse('ExcludedFromTask', { task: key, because: involved.because });
  return { ok: true, task } as const;
};
