import type { SecondmentCase } from '#libs/domain/secondment/fold.js';
import type { SecondmentCommand } from '#libs/domain/secondment/index.js';
import type { Status } from '#libs/domain/secondment/state.js';
import type { Following } from '../follow.js';

export type Stay = Following<SecondmentCase, SecondmentCommand>;
/** What the process waits for in one status, until the secondment has left it. */
export type Step = (stay: Stay) => Promise<unknown>;

export const leaves = (status: Status) => (stay: SecondmentCase) => stay.status !== status;
