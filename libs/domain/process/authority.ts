import {
  refuse,
  type Actor,
  type Context,
  type People,
  type Role,
  type SchoolId,
  type StaffId,
} from '../../kernel/index.js';
import { addressed, serves, type Task } from './task.js';

/** Which task a command answers; the key may name who answers. */
export type TaskKeyOf<S, D> = (data: D, state: S, actor: Actor) => string;

/** Who may give a command; everybody else is refused. */
export type Authority<S, D> =
  | Readonly<{ kind: 'staff' }>
  | Readonly<{ kind: 'process' }>
  | Readonly<{ kind: 'role'; role: Role; school: (state: S, data: D) => SchoolId | undefined }>
  | Readonly<{ kind: 'task'; key: TaskKeyOf<S, D> }>;

export const anyStaff = { kind: 'staff' } as const;
export const theProcess = { kind: 'process' } as const;
export const holding = <S, D = unknown>(
  role: Role,
  school: (state: S, data: D) => SchoolId | undefined = () => undefined,
) => ({ kind: 'role', role, school }) as const;
export const answering = (key: string) => ({ kind: 'task', key: () => key }) as const;
export const answeringNamed = <D, S>(key: TaskKeyOf<S, D>) => ({ kind: 'task', key }) as const;

export type AuthorityRefusal = 'NotAuthorised' | 'ExcludedFromTask' | 'TaskClaimedByAnother' | 'NotOpenForYou';

/** A claim binds while its holder may answer: who left, or lost the role, blocks nobody. */
const stillTheirs = ({ to, claimedBy }: Task, people: People) =>
  claimedBy !== undefined && to.some((one) => addressed(one, claimedBy, people.rolesOf(claimedBy)));

/** True when the case is about the actor, or about the one for whom they act. */
export const isAbout = (staff: StaffId, { actor }: Context<unknown>): boolean =>
  actor.kind === 'person' && (actor.id === staff || actor.onBehalfOf === staff);

/** Checked by person, not by role alone: administrators and delegates are people too. */
const mayAnswer = (task: Task, { actor, roles, people }: Context<unknown>) => {
  if (actor.kind !== 'person') return refuse('NotAuthorised', { needs: task.to });
  const persons = [actor.id, ...(actor.onBehalfOf ? [actor.onBehalfOf] : [])];
  const excluded = task.not.find((x) => persons.includes(x.staff));
  if (excluded) return refuse('ExcludedFromTask', { task: task.key, because: excluded.because });
  if (!task.to.some((to) => persons.some((person) => addressed(to, person, roles))))
    return refuse('NotAuthorised', { needs: task.to });
  if (task.claimedBy && !persons.includes(task.claimedBy) && stillTheirs(task, people))
    return refuse('TaskClaimedByAnother', { task: task.key, by: task.claimedBy });
  return undefined;
};

/** A refusal, or undefined when the actor may. A command that answers a task which is not open is left to its handler. */
export const denied = <S, D>(
  by: Authority<S, D>,
  data: D,
  state: S,
  tasks: readonly Task[],
  context: Context<unknown>,
) => {
  const { actor, roles } = context;
  if (by.kind === 'process')
    return actor.kind === 'process' && actor.id === context.stream
      ? undefined
      : refuse('NotAuthorised', { needs: 'the process' });
  if (actor.kind !== 'person') return refuse('NotAuthorised', { needs: 'a person' });
  if (by.kind === 'staff')
    return context.people.employer(actor.id) ? undefined : refuse('NotAuthorised', { needs: 'a member of staff' });
  if (by.kind === 'role') {
    const school = by.school(state, data);
    return roles.some((held) => serves(held, by.role, school))
      ? undefined
      : refuse('NotAuthorised', { needs: [{ role: by.role, ...(school && { school }) }] });
  }
  const task = tasks.find((open) => open.key === by.key(data, state, actor));
  return task && mayAnswer(task, context);
};

export { mayAnswer };
