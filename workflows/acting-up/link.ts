import type { ActingUpCase } from '#libs/domain/acting-up/fold.js';
import type { ActingUpCommand } from '#libs/domain/acting-up/index.js';
import type { Status } from '#libs/domain/acting-up/state.js';
import type { Following } from '../follow.js';

export type Link = Following<ActingUpCase, ActingUpCommand>;
/** What the process waits for in one status, until the link has left it. */
export type Step = (link: Link) => Promise<unknown>;

export const leaves = (status: Status) => (link: ActingUpCase) => link.status !== status;
