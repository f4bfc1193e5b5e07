import type { Fold, Message, StaffId, Upcasters } from '../../kernel/index.js';
import type { Task } from './task.js';

export type TaskEvent =
  Message<'TaskClaimed', { task: string; by: StaffId }> | Message<'TaskReleased', { task: string; by: StaffId }>;
/** Who has taken which task, by task key. A claim ends with its task. */
export type Claims = Readonly<Record<string, StaffId>>;
export type WithClaims<S> = S & Readonly<{ claims: Claims }>;

const isTaskEvent = (event: { type: string }): event is TaskEvent =>
  event.type === 'TaskClaimed' || event.type === 'TaskReleased';

const claimsAfter = (claims: Claims, event: TaskEvent): Claims => {
  const { [event.data.task]: _ended, ...others } = claims;
  return event.type === 'TaskClaimed' ? { ...others, [event.data.task]: event.data.by } : others;
};

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
  const evolve = (state: WithClaims<S>, event: E | TaskEvent): WithClaims<S> => {
    if (isTaskEvent(event)) return { ...state, claims: claimsAfter(state.claims, event) };
    const next = fold.evolve(state, event);
    const open = new Set(tasksOf(next).map((task) => task.key));
    return { ...next, claims: Object.fromEntries(Object.entries(state.claims).filter(([key]) => open.has(key))) };
  };
  const folded: Fold<WithClaims<S>, E | TaskEvent> = {
    revision: fold.revision,
    initial: { ...fold.initial, claims: {} },
    evolve,
    upcasters: fold.upcasters,
  };
  return { fold: folded, tasks };
};
