import type { SharedCommand } from './process/process.js';
import type { AnyProcessName, everyProcess } from './registry.js';

type Process<P extends AnyProcessName> = (typeof everyProcess)[P];
type Decided<P extends AnyProcessName> = ReturnType<Process<P>['decide']>;

/** Every event that a process may record, those included that all processes share. */
export type EventOf<P extends AnyProcessName> = Extract<Decided<P>, { ok: true }>['events'][number];
export type RefusalOfProcess<P extends AnyProcessName> = Extract<Decided<P>, { ok: false }>['refusal'];
type StateOf<P extends AnyProcessName> = Parameters<Process<P>['tasks']>[0];
/** Where a case of a process may stand. */
export type StatusOf<P extends AnyProcessName> = StateOf<P>['status'];
/** The commands that are a process's own; those of tasks and documents are every process's. */
export type OwnCommandOf<P extends AnyProcessName> = Exclude<
  Parameters<Process<P>['decide']>[0]['type'],
  SharedCommand['type']
>;
