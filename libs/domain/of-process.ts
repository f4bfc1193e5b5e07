import type { SharedCommand } from './process/process.js';
import type { processes, ProcessName } from './registry.js';

type Process<P extends ProcessName> = (typeof processes)[P];
type Decided<P extends ProcessName> = ReturnType<Process<P>['decide']>;

/** Every event that a process may record, those included that all processes share. */
export type EventOf<P extends ProcessName> = Extract<Decided<P>, { ok: true }>['events'][number];
export type RefusalOfProcess<P extends ProcessName> = Extract<Decided<P>, { ok: false }>['refusal'];
type StateOf<P extends ProcessName> = Parameters<Process<P>['tasks']>[0];
/** Where a case of a process may stand. */
export type StatusOf<P extends ProcessName> = StateOf<P>['status'];
/** The commands that are a process's own; those of tasks and documents are every process's. */
export type OwnCommandOf<P extends ProcessName> = Exclude<
  Parameters<Process<P>['decide']>[0]['type'],
  SharedCommand['type']
>;
