import type { Upcasters } from '../kernel/index.js';
import { absence } from './absence/index.js';
import { actingUp } from './acting-up/index.js';
import { boardMeeting } from './board-meeting/index.js';
import { post } from './assignment/index.js';
import { keyPost } from './key-post/index.js';
import { ldpCycle } from './ldp-cycle/index.js';
import { ldpParticipation } from './ldp-participation/index.js';
import type { AnyProcess } from './process/process.js';
import { internalPost } from './internal-post/index.js';
import { policy } from './policy/index.js';
import { secondment } from './secondment/index.js';

/** Every process whose streams are cases, by name; a new one is a line here. */
export const processes = {
  'internal-post': internalPost,
  secondment,
  'acting-up': actingUp,
  'ldp-participation': ldpParticipation,
  'ldp-cycle': ldpCycle,
  policy,
  'board-meeting': boardMeeting,
} as const satisfies Record<string, AnyProcess>;
export type ProcessName = keyof typeof processes;

/** Beside them what cases share and change together: its streams are no cases, and no workflow follows them. */
export const everyProcess = { ...processes, post, absence, 'key-post': keyPost } as const satisfies Record<
  string,
  AnyProcess
>;
export type AnyProcessName = keyof typeof everyProcess;

/** The process that a stream belongs to: `internal-post-<uuid>`. Undefined when no process has that name. */
export const processOf = (stream: string): AnyProcess | undefined => {
  const name = stream.slice(0, -37);
  return Object.hasOwn(everyProcess, name) ? everyProcess[name as AnyProcessName] : undefined;
};

/** How a stream's events come into today's shape. */
export const upcastersOf = (stream: string): Upcasters => processOf(stream)?.fold.upcasters ?? {};
