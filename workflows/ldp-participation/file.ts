import type { ParticipationCase } from '#libs/domain/ldp-participation/fold.js';
import type { ParticipationCommand } from '#libs/domain/ldp-participation/index.js';
import { isOpen } from '#libs/domain/ldp-participation/state.js';
import type { Following } from '../follow.js';

export type File = Following<ParticipationCase, ParticipationCommand>;

/** Nothing is under way, and nothing will be by itself: until they apply again, or come into the talent pool. */
export const isClosed = (state: ParticipationCase): boolean => !isOpen(state);
