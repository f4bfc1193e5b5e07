import { internalPostViews } from '#libs/access/internal-post/index.js';
import type { PersonCaller } from '#libs/access/index.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { cannotAnswer, type Task } from '#libs/domain/process/index.js';
import { instant, type Instant, type StaffId } from '#libs/kernel/index.js';
import { address } from '#libs/read-models/task-inbox/project.js';
import type { TaskItem } from '#libs/read-models/task-inbox/query.js';
import { internalPostForms, type HumanCommand } from '../../apps/gateway/web/forms/internal-post/index.js';
import type { PostSeen } from '../../apps/gateway/web/forms/shared/post-seen.js';
import type { FormContext } from '../../apps/gateway/web/forms/types.js';
import { situations, type SituationName } from '../domain/internal-post/situations.js';
import { contextOf, fold, thisCase, type Fact } from '../support/given.js';
import { ash, smallTrust } from '../support/people.js';

export const humanCommands = Object.keys(internalPostForms) as HumanCommand[];

/** Names that are no ids, so that an id on a page is found out. */
export const nameOf = (staff: StaffId): string => {
  const [first = '', ...rest] = staff.replace('staff-', '').split('-');
  return [`${first.slice(0, 1).toUpperCase()}${first.slice(1)}`, ...rest, 'Miller'].join(' ').replace(/ (\d)/, ' Jr');
};

/** The post as a person sees it, by the views that the API shows; undefined where it does not exist for them. */
export const seenBy = (caller: PersonCaller, history: readonly Fact[]): PostSeen | undefined => {
  if (!history.length) return undefined;
  const facts = history.map((event, i) => ({
    version: i + 1,
    event,
    metadata: { actor: { kind: 'person' as const, id: caller.id } },
  }));
  const state = fold(history);
  const known = { state, past: internalPostViews.past(facts) };
  const now = { ...known, summary: internalPost.summary(state), tasks: internalPost.tasks(state) };
  const viewer = internalPostViews.viewer(caller, now);
  return viewer && (internalPostViews.state(state, known.past, viewer) as PostSeen);
};

const itemOf = (task: Task, at: Instant): TaskItem => ({
  case: thisCase,
  key: task.key,
  version: 1,
  process: 'internal-post',
  school: ash,
  title: 'Deputy Head',
  answers: task.answers,
  clause: task.clause,
  addressedTo: task.to.map(address),
  excluded: task.not.map(({ staff }) => staff),
  lifted: task.lifted ?? [],
  claimedBy: task.claimedBy ?? null,
  priority: task.priority,
  dueAt: task.due ?? null,
  openedAt: at,
});
/** Whose own case it is, or who has an interest. */
export const barredFrom = ({ not }: Task): readonly StaffId[] =>
  not.filter(({ because }) => because !== 'four-eyes').map(({ staff }) => staff);
const shared = ['ClaimTask', 'ReleaseTask', 'HandOverTask', 'CommentOnTask', 'RescheduleTask', 'PrioritiseTask', 'OverrideExclusion']; // prettier-ignore
/** The open task that the person would answer with the command; for what can be done with any task, the first. */
const taskFor = (type: string, state: InternalPostCase, staff: StaffId, key?: string): Task | undefined => {
  const open = internalPost.tasks(state);
  if (key !== undefined) return open.find((task) => task.key === key);
  if (shared.includes(type)) return open[0];
  const { people } = contextOf(staff);
  return open.find((task) => task.answers.includes(type) && cannotAnswer(task, staff, people) === undefined);
};

/** The words that the vault keeps of a text. */
export const wordsOf = (vault: string): string => `Words of ${vault.replaceAll('-', ' ')}.`;

export type Drawn = Readonly<{ type: HumanCommand; context: FormContext; history: readonly Fact[] }>;
export type Where = Readonly<{ history: readonly Fact[]; at: string }>;
/** A form as it would be drawn for somebody in a situation; outside a task where `task` is false, and for the task of a key where one is named. */
export const drawn = (
  type: HumanCommand,
  where: SituationName | Where,
  staff: StaffId,
  task: boolean | string = true,
): Drawn => {
  const { history, at: when }: Where = typeof where === 'string' ? situations[where] : where;
  const at = instant(when);
  const { people, roles, rules } = contextOf(staff, { at: when });
  const caller: PersonCaller = { kind: 'person', id: staff, roles, at };
  const state = fold(history);
  const open = task ? taskFor(type, state, staff, task === true ? undefined : task) : undefined;
  const seen = seenBy(caller, history);
  return {
    type,
    history,
    context: {
      spec: internalPost.specs[type]!,
      caller,
      at,
      ...(history.length > 0 && { case: thisCase }),
      ...(seen && { seen }),
      ...(open && { task: itemOf(open, at), barred: barredFrom(open) }),
      rules,
      people,
      schools: smallTrust.schools(),
      posts: [],
      nameOf,
      textOf: wordsOf,
    },
  };
};
