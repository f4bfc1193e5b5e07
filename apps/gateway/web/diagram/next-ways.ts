import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { dueOf } from '#libs/diagram/due.js';
import type { CommandType } from '#libs/diagram/graph.js';
import { remindersIn, waysFrom } from '#libs/diagram/story.js';
import { addresseesText, capital, timeText, type Names } from '#libs/words/index.js';
import type { KnownCase } from '../../queries/known-case.js';

type Known = Pick<KnownCase, 'process' | 'then' | 'view'>;

/** What may come next in a case: who decides it, when the process does it by itself, and where it leads. */
export const nextWays = ({ process, then, view }: Known, names: Names) => {
  const state = then.state as InternalPostCase;
  const tasks = view === 'whole' ? process.tasks(state) : [];
  const dated = (by: CommandType) => {
    const due = view === 'whole' ? dueOf(by, state) : undefined;
    return due ? { due: timeText(due) } : {};
  };
  return {
    next: waysFrom(state.status).map(({ by, text, who, leads }) => {
      const to = tasks.filter(({ answers }) => answers.includes(by)).flatMap((task) => task.to);
      return {
        text,
        who: to.length ? capital(addresseesText(to, names)) : who,
        leads,
        ...dated(by),
      };
    }),
    reminders: remindersIn(state.status).map(({ by, text }) => ({ text, ...dated(by) })),
  };
};
