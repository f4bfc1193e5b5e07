import type { PolicyCase } from '#libs/domain/policy/fold.js';
import type { PolicyCommand } from '#libs/domain/policy/index.js';
import type { PreparedCommand } from '../../activities/types.js';
import type { Following } from '../follow.js';

export type File = Following<PolicyCase, PolicyCommand | PreparedCommand>;
export const isOver = ({ status }: PolicyCase): boolean => status === 'Withdrawn' || status === 'NotRegistered';
