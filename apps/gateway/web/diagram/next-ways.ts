import type { Diagram } from '#libs/diagram/diagrams.js';
import type { Instant } from '#libs/kernel/index.js';
import { addresseesText, capital, timeText, type Names } from '#libs/words/index.js';
import type { KnownCase } from '../../queries/known-case.js';

type Known = Pick<KnownCase, 'process' | 'then' | 'view'>;

/** What may come next in a case: who decides it, when the process does it by itself, and where it leads. */
export const nextWays = ({ map, waysFrom, remindersIn }: Diagram, { process, then, view }: Known, names: Names) => {
  const { status } = process.summary(then.state);
  const tasks = view === 'whole' ? process.tasks(then.state) : [];
  const dueOf = map.due as (command: string, state: unknown) => Instant | undefined;
  const dated = (by: string) => {
    const due = view === 'whole' ? dueOf(by, then.state) : undefined;
    return due ? { due: timeText(due) } : {};
  };
  return {
    next: waysFrom(status).map(({ by, text, who, leads }) => {
      const to = tasks.filter(({ answers }) => answers.includes(by)).flatMap((task) => task.to);
      return {
        text,
        who: to.length ? capital(addresseesText(to, names)) : who,
        leads,
        ...dated(by),
      };
    }),
    reminders: remindersIn(status).map(({ by, text }) => ({ text, ...dated(by) })),
  };
};
