import type { Fold, Message, StaffId, Upcasters } from '../../kernel/index.js';
import type { Task } from './task.js';

export type TaskEvent =
  Message<'TaskClaimed', { task: string; by: StaffId }> | Message<'TaskReleased', { task: string; by: StaffId }>;
/** Who has taken which task, by task key. A claim ends with its task, and when the task goes to other people. */
export type Claims = Readonly<Record<string, StaffId>>;
export type WithClaims<S> = S & Readonly<{ claims: Claims }>;

const isTaskEvent = (event: { type: string }): event is TaskEvent =>
  event.type === 'TaskClaimed' || event.type === 'TaskReleased';

const claimsAfter = (claims: Claims, event: TaskEvent): Claims => {
  const { task, by } = event.data;
  const others = Object.entries(claims).filter(([key]) => key !== task);
  return Object.fromEntries(event.type === 'TaskClaimed' ? [...others, [task, by]] : others);
};

const audiences = (tasks: readonly Task[]) =>
  new Map(tasks.map(({ key, to, not }) => [key, JSON.stringify([to, not])]));

/** What every process's fold shares: tasks can be claimed and released, and show by whom. */
export const withClaims = <S extends object, E extends Message<string, unknown>>(
  fold: Readonly<{ revision: number; initial: S; evolve: (state: S, event: E) => S; upcasters: Upcasters }>,
  tasksOf: (state: S) => readonly Task[],
) => {
  const tasks = (state: WithClaims<S>): readonly Task[] =>
    tasksOf(state).map((task) => {
      const by = state.claims[task.key];
      return by ? { ...task, claimedBy: by } : task;
    });
  const claimsKept = (state: WithClaims<S>, next: S): Claims => {
    const claimed = Object.entries(state.claims);
    if (claimed.length === 0) return state.claims;
    const before = audiences(tasksOf(state));
    const after = audiences(tasksOf(next));
    return Object.fromEntries(claimed.filter(([key]) => after.has(key) && after.get(key) === before.get(key)));
  };
  const evolve = (state: WithClaims<S>, event: E | TaskEvent): WithClaims<S> => {
    if (isTaskEvent(event)) return { ...state, claims: claimsAfter(state.claims, event) };
    const next = fold.evolve(state, event);
    return { ...next, claims: claimsKept(state, next) };
  };
  const folded: Fold<WithClaims<S>, E | TaskEvent> = {
    revision: fold.revision,
    initial: { ...fold.initial, claims: {} },
    evolve,
    upcasters: fold.upcasters,
  };
  return { fold: folded, tasks };
};
