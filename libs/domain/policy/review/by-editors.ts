import { answeringNamed } from '../../process/index.js';
import { isRegistered, type Policy } from '../state.js';

/** Whoever has the draft in hand: while it is drafted, or amended as a meeting asked. */
export const byEditors = answeringNamed<unknown, Policy>((_, state) =>
  isRegistered(state) && state.review?.stage === 'Amending' ? 'amend' : 'draft',
);
