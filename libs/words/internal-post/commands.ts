import type { InternalPostCommand } from '../../domain/internal-post/index.js';
import type { Deed } from '../word.js';
import { advertising } from './commands/advertising.js';
import { offering } from './commands/offering.js';
import { selecting } from './commands/selecting.js';

/** Every command of a post: what its button says, and what is said once it is done. */
export const internalPostDeeds: Readonly<Record<InternalPostCommand['type'], Deed>> = {
  ...advertising,
  ...selecting,
  ...offering,
};
