import type { Instant } from '../../kernel/index.js';
import type { InternalPost } from './state.js';

/** The instants at which the process acts by itself, as things stand: its rungs and the closing of its advert. */
export const deadlines = (state: InternalPost): readonly Instant[] => {
  const rungs = 'ladder' in state ? state.ladder.map(({ at }) => at) : [];
  const closing = state.status === 'Advertised' ? [state.closesAt] : [];
  return [...rungs, ...closing].sort();
};
