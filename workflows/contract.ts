import { defineQuery, defineSignal } from '@temporalio/workflow';
import type { AnyMessage, EventId, Instant, Recorded } from '#libs/kernel/index.js';

/** An event as the engine carries it: ids only, in the shape that `schema` names; histories of before 2026-11-22 know no instant. */
export type Told = Recorded<AnyMessage> & Readonly<{ eventId: EventId; at?: Instant }>;

/** New events of the stream, at least once, and how far the trust's clock is ahead; an empty list says "look". */
export const advanced = defineSignal<[readonly Told[], number?]>('advanced');
/** The trust's clock was moved on (rehearsal only): how far it is ahead of the wall's, in milliseconds. */
export const clockMoved = defineSignal<[number]>('clockMoved');

/** Something that a workflow waits for, and the instant at which it acts by itself. */
export type Waiting = Readonly<{ for: string; due?: Instant }>;
/** A command of the process that stays refused: an incident, although it is asked again. */
export type Stuck = Readonly<{ command: string; refusal: string; version: number; asked: number }>;
/** What a workflow knows. `busy` counts its commands and notices under way. */
export type Known<S = unknown> = Readonly<{
  version: number;
  state: S;
  revision: number;
  aheadMs: number;
  busy: number;
  waitingFor: readonly Waiting[];
  stuck?: Stuck;
}>;
export const known = defineQuery<Known>('known');

/** What a workflow is started with; `from` is what a continue-as-new hands on, used while the fold is the same. */
export type Follow<S = unknown> = Readonly<{
  stream: string;
  from?: Readonly<{ version: number; state: S; revision: number; eventId?: EventId }>;
  /** Continues as new after so many events of history, for drills; otherwise when the server suggests it. */
  renewAfter?: number;
}>;

/** A workflow bears the id of its stream, so that there is one for each case. */
export const workflowId = (stream: string): string => stream;
export const streamOf = (id: string): string => id;
/** The workflow of a process: `internal-post` is followed by `internalPost`. */
export const workflowType = (process: string): string =>
  process.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

export const taskQueue = (env: Readonly<Record<string, string | undefined>>): string =>
  env['TEMPORAL_TASK_QUEUE'] || 'understudy';

/** The most that one signal or one loaded page carries; beyond it a signal says "look". */
export const maxPageBytes = 256 * 1024;
