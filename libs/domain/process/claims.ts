import {
  canonical,
  type Fold,
  type Instant,
  type Message,
  type StaffId,
  type StreamId,
  type Upcasters,
} from '../../kernel/index.js';
import { arranged, type Arrangement, type Arrangements, type TaskRung } from './arrangements.js';
import type { Sealed } from './command.js';
import { documentsAfter, type Document, type DocumentEvent } from './documents/document.js';
import type { Task } from './task.js';

export type TaskEvent =
  | Message<'TaskClaimed', { task: string; by: StaffId }>
  | Message<'TaskReleased', { task: string; by: StaffId }>
  | Message<'TaskHandedOver', { task: string; from?: StaffId; to: StaffId; by: StaffId; reason?: Sealed }>
  | Message<'TaskCommented', { task: string; by: StaffId; comment: Sealed }>
  | Message<'TaskRescheduled', { task: string; due: Instant; ladder: readonly TaskRung[]; by: StaffId; reason: Sealed }>
  | Message<'TaskPrioritised', { task: string; priority: 'normal' | 'high'; by: StaffId }>
  | Message<'ExclusionOverridden', { task: string; staff: StaffId; because: 'four-eyes'; by: StaffId; reason: Sealed }>;
type PackVersion = Readonly<{ id: string; version: number }>;
/** Two people have the case go by other rules: this event is recorded under them, and so is all that follows. */
export type RulesMoved = Message<'RulesMoved', { from: PackVersion; to: PackVersion; because: StreamId; by: StaffId }>;
/** What can happen to the case of every process. */
export type SharedEvent = TaskEvent | DocumentEvent | RulesMoved;
/** Who has taken which task, by task key. A claim ends with its task, and when the task goes to other people. */
export type Claims = Readonly<Record<string, StaffId>>;
type Shared = Readonly<{ claims: Claims; arranged?: Arrangements; documents?: readonly Document[] }>;
/** `arranged` and `documents` are there only where something is, so that a stream without them folds as it always has. */
export type WithClaims<S> = S & Shared;

const taskEvents: Readonly<Record<TaskEvent['type'], true>> = {
  TaskClaimed: true,
  TaskReleased: true,
  TaskHandedOver: true,
  TaskCommented: true,
  TaskRescheduled: true,
  TaskPrioritised: true,
  ExclusionOverridden: true,
};
const isTaskEvent = (event: { type: string }): event is TaskEvent => Object.hasOwn(taskEvents, event.type);
const isDocumentEvent = (event: { type: string }): event is DocumentEvent =>
  event.type === 'DocumentAttached' || event.type === 'DocumentRemoved';

const isRulesMoved = (event: { type: string }): event is RulesMoved => event.type === 'RulesMoved';

const without = <V>(record: Readonly<Record<string, V>>, name: string): Readonly<Record<string, V>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
const having = <V>(record: Readonly<Record<string, V>>, task: string, value: V) => ({
  ...without(record, task),
  [task]: value,
});

const arranging = <S extends Shared>(state: S, task: string, more: Arrangement): S => {
  const before = state.arranged ?? {};
  return { ...state, arranged: having(before, task, { ...before[task], ...more }) };
};

const afterTaskEvent = <S extends Shared>(state: S, { type, data }: TaskEvent): S => {
  const { task } = data;
  switch (type) {
    case 'TaskClaimed':
      return { ...state, claims: having(state.claims, task, data.by) };
    case 'TaskReleased':
      return { ...state, claims: without(state.claims, task) };
    case 'TaskHandedOver':
      return { ...state, claims: having(state.claims, task, data.to) };
    // Read in the timeline: what is said about a task makes nobody's page of it stale.
    case 'TaskCommented':
      return state;
    case 'TaskRescheduled':
      return arranging(state, task, { due: data.due, ladder: data.ladder });
    case 'TaskPrioritised':
      return arranging(state, task, { priority: data.priority });
    case 'ExclusionOverridden':
      return arranging(state, task, { lifted: [...(state.arranged?.[task]?.lifted ?? []), data.staff] });
  }
};

/** Read beside the tasks: what lies with a case makes nobody's page of a task stale. */
const afterDocumentEvent = <S extends Shared>(state: S, event: DocumentEvent): S => {
  const documents = documentsAfter(state.documents ?? [], event);
  const rest = without(state as Record<string, unknown>, 'documents') as S;
  return documents.length ? { ...rest, documents } : rest;
};

/** A task is still that of the same people while it goes to them, and, of a holder, while nothing new excludes them. */
const sameTask = (before: readonly Task[], after: readonly Task[]) => {
  const asked = (tasks: readonly Task[], key: string, holder?: string) => {
    const task = tasks.find((one) => one.key === key);
    return task && canonical([task.to, task.not.filter(({ staff }) => staff === holder)]);
  };
  return (key: string, holder?: string): boolean => {
    const now = asked(after, key, holder);
    return now !== undefined && now === asked(before, key, holder);
  };
};

/** What every process's fold shares: tasks can be claimed, handed over, moved and commented on, and show it. */
export const withClaims = <S extends object, E extends Message<string, unknown>>(
  fold: Readonly<{ revision: number; initial: S; evolve: (state: S, event: E) => S; upcasters: Upcasters }>,
  tasksOf: (state: S) => readonly Task[],
) => {
  const tasks = (state: WithClaims<S>): readonly Task[] =>
    tasksOf(state).map((plain) => {
      const task = arranged(plain, state.arranged?.[plain.key]);
      const by = state.claims[task.key];
      return by ? { ...task, claimedBy: by } : task;
    });
  /** Keeps what belongs to tasks that are still open, for the same people. */
  const kept = (state: WithClaims<S>, next: S): Shared => {
    const { claims, arranged: settled = {}, documents } = state;
    const papers = documents && { documents };
    if (Object.keys(claims).length + Object.keys(settled).length === 0) return { claims, ...papers };
    const same = sameTask(tasksOf(state), tasksOf(next));
    const still = Object.entries(settled).filter(([key]) => same(key));
    return {
      claims: Object.fromEntries(Object.entries(claims).filter(([key, holder]) => same(key, holder))),
      ...(still.length && { arranged: Object.fromEntries(still) }),
      ...papers,
    };
  };
  const evolve = (state: WithClaims<S>, event: E | SharedEvent): WithClaims<S> => {
    if (isTaskEvent(event)) return afterTaskEvent(state, event);
    if (isDocumentEvent(event)) return afterDocumentEvent(state, event);
    // The rules lie beside the state: what is settled stays, and what comes next is decided under the others.
    if (isRulesMoved(event)) return state;
    const next = fold.evolve(state, event);
    // A process that copies its state hands on what may have ended with this event.
    const plain = state.arranged ? (without(next as Record<string, unknown>, 'arranged') as S) : next;
    return { ...plain, ...kept(state, next) };
  };
  const folded: Fold<WithClaims<S>, E | SharedEvent> = {
    revision: fold.revision,
    initial: { ...fold.initial, claims: {} },
    evolve,
    upcasters: fold.upcasters,
  };
  return { fold: folded, tasks };
};
