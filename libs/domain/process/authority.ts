import {
  refuse,
  type Actor,
  type Context,
  type People,
  type Role,
  type SchoolId,
  type StaffId,
  type StreamId,
} from '../../kernel/index.js';
import { holdsAcrossTheTrust, type OfThemself } from './across-the-trust.js';
import { answeringFor } from './answering-for.js';
import { addressed, serves, type Task } from './task.js';

/** Which task a command is about; the key may name who answers it. */
export type TaskKeyOf<S, D> = (data: D, state: S, actor: Actor) => string;
/** Who may give the command besides those whom the task is for, and in which case. */
export type StandIn<S> = Readonly<{
  role: Role;
  school: (state: S) => SchoolId | undefined;
  when: (task: Task, people: People) => boolean;
}>;

/** Who may give a command; everybody else is refused. */
export type Authority<S, D> =
  | Readonly<{ kind: 'staff' }>
  /** The process itself; or, with `of`, any case of another process, in a stream that is not its own. */
  | Readonly<{ kind: 'process'; of?: string }>
  | Readonly<{ kind: 'role'; role: Role; school: (state: S, data: D) => SchoolId | undefined }>
  /** One of these roles for the whole trust: held at one school, or passed on by somebody, it does not serve. */
  | Readonly<{ kind: 'trust'; roles: readonly Role[]; themself?: OfThemself<S, D> }>
  | Readonly<{ kind: 'task'; key: TaskKeyOf<S, D>; standIn?: StandIn<S> }>
  /** Whoever the task is for, also while another has taken it: a word about it, and no answer. */
  | Readonly<{ kind: 'addressee'; key: TaskKeyOf<S, D> }>;

export const anyStaff = { kind: 'staff' } as const;
export const theProcess = { kind: 'process' } as const;
export const anotherProcess = (name: string) => ({ kind: 'process', of: name }) as const;
export const holding = <S, D = unknown>(
  role: Role,
  school: (state: S, data: D) => SchoolId | undefined = () => undefined,
) => ({ kind: 'role', role, school }) as const;
export const answering = (key: string) => ({ kind: 'task', key: () => key }) as const;
export const answeringNamed = <D, S>(key: TaskKeyOf<S, D>, standIn?: StandIn<S>) =>
  ({ kind: 'task', key, ...(standIn && { standIn }) }) as const;
export const addressedBy = <D, S>(key: TaskKeyOf<S, D>) => ({ kind: 'addressee', key }) as const;

export type AuthorityRefusal = 'NotAuthorised' | 'ExcludedFromTask' | 'TaskClaimedByAnother' | 'NotOpenForYou';

/** True when the case is about the actor, or about the one for whom they act. */
export const isAbout = (staff: StaffId, { actor }: Pick<Context<unknown>, 'actor'>): boolean =>
  actor.kind === 'person' && (actor.id === staff || actor.onBehalfOf === staff);

/** The person who acts. The authority of a command that is open to people alone has refused everybody else before. */
export const actorOf = ({ actor }: Pick<Context<unknown>, 'actor'>): StaffId => {
  if (actor.kind !== 'person') throw new Error('Only a person gives this command; its authority has to say so.');
  return actor.id;
};

const personsOf = (actor: Extract<Actor, { kind: 'person' }>): readonly StaffId[] => [
  actor.id,
  ...(actor.onBehalfOf ? [actor.onBehalfOf] : []),
];

/** Who gives a command, to which case, with what people hold at the instant. */
type Asker = Pick<Context<unknown>, 'actor' | 'roles' | 'people' | 'stream'>;

/** Why the task is not for the actor; undefined when it is. Checked by person: administrators and delegates are people too. */
const notFor = (task: Task, { actor: asks, roles }: Pick<Asker, 'actor' | 'roles'>) => {
  const actor = answeringFor(task, asks, roles);
  if (actor.kind !== 'person') return refuse('NotAuthorised', { needs: task.to });
  const persons = personsOf(actor);
  const excluded = task.not.find((x) => persons.includes(x.staff));
  if (excluded) return refuse('ExcludedFromTask', { task: task.key, because: excluded.because });
  if (!task.to.some((to) => persons.some((person) => addressed(to, person, roles))))
    return refuse('NotAuthorised', { needs: task.to });
  return undefined;
};

const here = (staff: StaffId, people: People) =>
  people.employer(staff) !== undefined || people.rolesOf(staff).length > 0;

/** Why this person could not answer the task as things stand, whoever has taken it; undefined when they could. */
export const cannotAnswer = (task: Task, staff: StaffId, people: People) => {
  if (!here(staff, people)) return 'left' as const;
  const excluded = task.not.find((x) => x.staff === staff);
  if (excluded) return excluded.because;
  return task.to.some((to) => addressed(to, staff, people.rolesOf(staff))) ? undefined : ('not-asked' as const);
};

/** A claim binds while its holder may answer: who left, or lost the role, blocks nobody. */
export const claimHolds = (task: Task, people: People): boolean =>
  task.claimedBy !== undefined && cannotAnswer(task, task.claimedBy, people) === undefined;

export const mayAnswer = (task: Task, context: Omit<Asker, 'stream'>) => {
  const no = notFor(task, context);
  if (no) return no;
  const { claimedBy } = task;
  const actor = answeringFor(task, context.actor, context.roles);
  return claimedBy && !isAbout(claimedBy, { actor }) && claimHolds(task, context.people)
    ? refuse('TaskClaimedByAnother', { task: task.key, by: claimedBy })
    : undefined;
};

/** A refusal, or undefined when the actor may. A command about a task that is not open is left to its handler. */
export const denied = <S, D>(by: Authority<S, D>, data: D, state: S, tasks: readonly Task[], context: Asker) => {
  const { actor, roles, people } = context;
  if (by.kind === 'process') {
    const { of } = by;
    const its = (id: StreamId) => (of ? id.slice(0, -37) === of && id !== context.stream : id === context.stream);
    return actor.kind === 'process' && its(actor.id)
      ? undefined
      : refuse('NotAuthorised', { needs: of ? `the process ${of}` : 'the process' });
  }
  if (actor.kind !== 'person') return refuse('NotAuthorised', { needs: 'a person' });
  if (by.kind === 'staff')
    return people.employer(actor.id) ? undefined : refuse('NotAuthorised', { needs: 'a member of staff' });
  if (by.kind === 'role') {
    const school = by.school(state, data);
    return roles.some((held) => serves(held, by.role, school))
      ? undefined
      : refuse('NotAuthorised', { needs: [{ role: by.role, ...(school && { school }) }] });
  }
  if (by.kind === 'trust')
    return holdsAcrossTheTrust(by.roles, roles) || by.themself?.(data, state) === actor.id
      ? undefined
      : refuse('NotAuthorised', { needs: by.roles.map((role) => ({ role })) });
  const task = tasks.find((open) => open.key === by.key(data, state, actor));
  if (!task) return undefined;
  if (by.kind === 'addressee') return notFor(task, context);
  const no = mayAnswer(task, context);
  const { standIn } = by;
  return no?.refusal === 'NotAuthorised' &&
    standIn?.when(task, people) &&
    roles.some((held) => serves(held, standIn.role, standIn.school(state)))
    ? undefined
    : no;
};
