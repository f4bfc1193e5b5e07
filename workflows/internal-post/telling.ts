import type { InternalPostEvent } from '#libs/domain/internal-post/events.js';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import type { Begun } from '#libs/domain/internal-post/state.js';
import type { News } from '../follow.js';

export type PostNews = News<InternalPostCase>;
/** What an event is news of, by what it made of the post; an event that is not there is news for nobody. */
export type Telling = {
  readonly [T in InternalPostEvent['type']]?: (
    data: Extract<InternalPostEvent, { type: T }>['data'],
    after: Begun,
    before: Begun,
  ) => readonly PostNews[];
};
