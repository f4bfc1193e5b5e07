import type { CycleCase } from '#libs/domain/ldp-cycle/fold.js';
import type { CycleCommand } from '#libs/domain/ldp-cycle/index.js';
import type { Following } from '../follow.js';

export type Intake = Following<CycleCase, CycleCommand>;
/** Nobody is in it any more; it is followed again where the last who left comes back. */
export const isOver = ({ status }: CycleCase): boolean => status === 'Ended' || status === 'NotOpened';
