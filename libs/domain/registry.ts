import type { Upcasters } from '../kernel/index.js';
import type { AnyProcess } from './process/process.js';
import { internalPost } from './internal-post/index.js';

/** Every process that the trust runs, by name; a new one is a line here. */
export const processes = { 'internal-post': internalPost } as const satisfies Record<string, AnyProcess>;
export type ProcessName = keyof typeof processes;

/** The process that a stream belongs to: `internal-post-<uuid>`. Undefined when no process has that name. */
export const processOf = (stream: string): AnyProcess | undefined => {
  const name = stream.slice(0, -37);
  return Object.hasOwn(processes, name) ? processes[name as ProcessName] : undefined;
};

/** How a stream's events come into today's shape. */
export const upcastersOf = (stream: string): Upcasters => processOf(stream)?.fold.upcasters ?? {};
