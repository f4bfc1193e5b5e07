import type { Instant } from '../kernel/index.js';
import type { InternalPostEvent } from '../domain/internal-post/events.js';

type Told<E> = E extends { type: infer T; data: infer D }
  ? Readonly<{ type: T; at: Instant; data: Partial<D> }>
  : never;
/** An event of a post as it was shown to somebody: any field of its data may be missing. */
export type Telling = Told<InternalPostEvent>;
