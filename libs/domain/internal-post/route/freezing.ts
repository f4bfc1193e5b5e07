import type { Context } from '../../../kernel/index.js';
import type { Sealed } from '../../process/index.js';
import { actorOf } from '../acting.js';

export const frozen = (reason: Sealed, context: Context<unknown>) =>
  ({ type: 'PostFrozen', data: { by: actorOf(context), reason, since: context.at } }) as const;
