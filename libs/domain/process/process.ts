import type { z } from 'zod';
import {
  refuse,
  type Actor,
  type AnyMessage,
  type Context,
  type Decision,
  type Fold,
  type Message,
  type SchoolId,
  type StaffId,
  type StreamId,
} from '../../kernel/index.js';
import { denied, type Authority, type AuthorityRefusal } from './authority.js';
import type { SharedEvent, WithClaims } from './claims.js';
import type { Subject } from './command.js';
import type { Papers } from './documents/papers.js';
import type { LedgerRow } from './ledger.js';
import type { Task } from './task.js';
import { sharedCommands, type SharedCommands } from './shared-commands.js';

/** What lists and searches show of a case; no person's name. */
export type CaseSummary = Readonly<{
  status: string;
  title: string;
  school: SchoolId;
  /** Another school that has to do with it: who oversees that one finds it in their lists too. */
  alsoAt?: SchoolId;
  open: boolean;
  /** Staff who may see the case because they are part of it. */
  involved: readonly StaffId[];
}>;

/* eslint-disable @typescript-eslint/no-explicit-any -- erased: handlers of one process know their own state, data and rules */
export type AnySpec = Readonly<{
  type: string;
  schema: z.ZodObject<any, any>;
  clause: string;
  summary: string;
  starts?: true;
  startsIn?: (data: any, actor: Actor) => StreamId | undefined;
  by: Authority<any, any>;
  personal: Readonly<Record<string, Subject<any, any>>>;
  attaches?: true;
  takesAway?: (data: any) => string;
  alongside?: (data: any, state: any, context: Context<any>) => readonly StreamId[];
  decide: (data: any, state: any, context: Context<any>) => Decision<AnyMessage, string>;
}>;
/* eslint-enable @typescript-eslint/no-explicit-any */
type Specs = Readonly<Record<string, AnySpec>>;
type Answer<H extends Specs> = ReturnType<H[keyof H]['decide']>;
export type CommandOf<H extends Specs> = {
  [K in keyof H & string]: Message<K, Parameters<H[K]['decide']>[0]>;
}[keyof H & string];
export type RefusalOf<H extends Specs> = Extract<Answer<H>, { ok: false }>['refusal'] | AuthorityRefusal;

/* eslint-disable @typescript-eslint/no-explicit-any -- erased, as above */
/** Everything that the engine needs of a process: its decider, its tasks, its summary, its commands. */
export type AnyProcess = Readonly<{
  /** Begins its streams' ids, its routes, its topic and its workflow: `internal-post`. */
  name: string;
  fold: Fold<any, any>;
  tasks: (state: any) => readonly Task[];
  summary: (state: any) => CaseSummary;
  /** False where no workflow follows its streams: then none of them is a case in the register either. */
  followed?: false;
  ledger?: (state: any, stream: StreamId) => readonly LedgerRow[];
  carried?: (event: AnyMessage) => AnyMessage;
  specs: Specs;
  decide: (command: any, state: any, context: Context<any>) => Decision<AnyMessage, string>;
}>;
/* eslint-enable @typescript-eslint/no-explicit-any */

export type SharedCommand = CommandOf<SharedCommands>;
export type SharedRefusal = RefusalOf<SharedCommands>;

export const defineProcess = <S extends object, E extends Message<string, unknown>, H extends Specs>(
  definition: Readonly<{
    name: string;
    fold: Fold<WithClaims<S>, E | SharedEvent>;
    tasks: (state: WithClaims<S>) => readonly Task[];
    summary: (state: WithClaims<S>) => CaseSummary;
    papers: Papers<WithClaims<S>>;
    /** Where it is false, nothing follows a stream of the process: it has no workflow and no row among the cases. */
    followed?: false;
    /** What a stream makes known of who holds which post and who stands in for whom, on any day. */
    ledger?: (state: WithClaims<S>, stream: StreamId) => readonly LedgerRow[];
    /** An event without what the fold passes over, where that may be too large for the workflow that follows a stream. */
    carried?: (event: AnyMessage) => AnyMessage;
    handlers: H &
      (Exclude<Extract<Answer<H>, { ok: true }>['events'][number], E> extends never
        ? unknown
        : 'a handler emits an event that is not in events.ts');
  }>,
) => {
  const tasksOf = definition.tasks as (state: WithClaims<object>) => readonly Task[];
  const summaryOf = definition.summary as (state: WithClaims<object>) => CaseSummary;
  const shared = sharedCommands(
    { tasks: tasksOf, schoolOf: (state) => (tasksOf(state).length ? summaryOf(state).school : undefined) },
    { ...(definition.papers as Papers), tasks: tasksOf },
  );
  const specs: Specs = { ...definition.handlers, ...shared };
  const decide = (
    command: CommandOf<H> | SharedCommand,
    state: WithClaims<S>,
    context: Context<unknown>,
  ): Decision<E | SharedEvent, RefusalOf<H> | SharedRefusal> => {
    const spec = Object.hasOwn(specs, command.type) ? specs[command.type] : undefined;
    if (!spec) return refuse('NotAuthorised', { unknown: command.type });
    const tasks = definition.tasks(state);
    const no = denied(spec.by, command.data, state, tasks, context);
    if (no) return no;
    const decision = spec.decide(command.data, state, context) as Decision<E | SharedEvent, RefusalOf<H>>;
    // Deny by default: a command about a task can't be accepted while no such task is open.
    const key = 'key' in spec.by ? spec.by.key(command.data, state, context.actor) : undefined;
    return decision.ok && key !== undefined && !tasks.some((task) => task.key === key)
      ? refuse('NotOpenForYou', { command: command.type })
      : decision;
  };
  const { name, fold, tasks, summary, followed, ledger, carried } = definition;
  return {
    name,
    fold,
    tasks,
    summary,
    ...(followed === false && { followed }),
    ...(ledger && { ledger }),
    ...(carried && { carried }),
    specs,
    decide,
  };
};
