import type { SecondmentEvent } from '#libs/domain/secondment/events.js';
import type { Instant } from '#libs/kernel/index.js';
import type { Shown } from '../../../queries/known-case.js';

type ShownAs<E> = E extends { type: infer T; data: infer D }
  ? Readonly<{ type: T; at: Instant; data: Readonly<Partial<D>> }>
  : never;
/** An event of a secondment as it was shown to somebody: any field of its data may be missing. */
export type Telling = ShownAs<SecondmentEvent>;
export type Told = readonly Telling[];
type TellingOf<T extends Telling['type']> = Extract<Telling, { type: T }>;

/** Events as they are shown to a reader, for what is made of them. */
export const toldIn = (shown: readonly Shown[]): Told =>
  shown.map(({ event, data }) => ({ type: event.event.type, at: event.at, data }) as Telling);

/** All that was told under these names, in its order. */
export const every = <T extends Telling['type']>(told: Told, ...types: readonly T[]): readonly TellingOf<T>[] =>
  told.filter((one): one is TellingOf<T> => (types as readonly string[]).includes(one.type));
export const latest = <T extends Telling['type']>(told: Told, ...types: readonly T[]): TellingOf<T> | undefined =>
  every(told, ...types).at(-1);
