import { decides } from '#libs/access/index.js';
import type { OpenTask } from '#libs/commands/snapshot.js';
import { addresseesText, askText, dueText, isLate, person, sinceText } from '#libs/words/index.js';
import { clauseLinks } from '../clauses/clause-address.js';
import { aboutOf } from '../processes/abouts.js';
import type { CasePage } from './case-page.js';

const order = (a: CaseTask, b: CaseTask): number =>
  Number(b.mine) - Number(a.mine) || Number(b.late) - Number(a.late) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);

const rowOf = ({ caller, known, names, seen, at, moment }: CasePage, { task, openedAt }: OpenTask) => {
  const { key, to, due, claimedBy, priority, clause } = task;
  const mine = decides(caller, [task]);
  return {
    ask: askText(key, known.process.name),
    about: aboutOf(known.process.name, key, seen, names),
    who: addresseesText(to, names),
    ...(claimedBy && { claimed: claimedBy === caller.id ? 'you' : person(names, claimedBy) }),
    due: due ?? '9',
    dueText: dueText(due, at),
    late: isLate(due, at),
    since: sinceText(openedAt, at),
    first: priority === 'high',
    clauses: clauseLinks(clause),
    mine,
    href: moment.past ? undefined : `/tasks/${known.stream}/${key}`,
  };
};
type CaseTask = ReturnType<typeof rowOf>;

/** The tasks that were open at the moment that is looked at: all of them for who oversees the case, and one's own for others; mine first. */
export const caseTasks = (page: CasePage): readonly CaseTask[] =>
  Object.values(page.known.then.tasks)
    .map((open) => rowOf(page, open))
    .filter(({ mine }) => mine || page.known.view === 'whole')
    .sort(order);
