import type { Context, StreamId } from '../../../kernel/index.js';
import { otherState } from '../../process/others.js';
import type { Policy } from '../state.js';

/** Another policy that the command goes alongside. */
export const otherPolicy = (context: Pick<Context<unknown>, 'others'>, policy: StreamId): Policy =>
  otherState<Policy>(context, policy);
