import type { Instant } from '../kernel/index.js';
import type { InternalPostEvent } from '../domain/internal-post/events.js';

type Shown<E> = E extends { type: infer T; data: infer D }
  ? Readonly<{ type: T; at: Instant; data: Partial<D> }>
  : never;
/** An event of a post as it was shown to somebody: any field of its data may be missing. */
export type Telling = Shown<InternalPostEvent>;
type TellingOf<T extends Telling['type']> = Extract<Telling, { type: T }>;

/** What each event that matters makes of what was told so far; the others change nothing. */
export type Chapters<S> = { readonly [T in Telling['type']]?: (so: S, telling: TellingOf<T>) => S };
export const tellAll = <S>(chapters: Chapters<S>, told: readonly Telling[], beginning: S): S =>
  told.reduce((so, telling) => {
    const chapter = chapters[telling.type] as ((so: S, telling: Telling) => S) | undefined;
    return chapter ? chapter(so, telling) : so;
  }, beginning);
