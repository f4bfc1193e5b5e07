import type { InternalPostEvent } from '#libs/domain/internal-post/events.js';
import type { Trial } from '../../process/trial.js';

type Past<T extends InternalPostEvent['type']> = Extract<InternalPostEvent, { type: T }>['data'];
export type Story = Readonly<{
  log: Trial['log'];
  /** The data of all events of a type, in order, from one place of the log to another. */
  all: <T extends InternalPostEvent['type']>(type: T, from?: number, to?: number) => readonly Past<T>[];
  /** Where in the log the events of a type stand. */
  places: (type: InternalPostEvent['type']) => readonly number[];
  last: <T extends InternalPostEvent['type']>(type: T, before: number) => Past<T> | undefined;
  /** Where the round of the advert began in which something stands: an earlier advert is another story. */
  round: (place: number) => number;
}>;
export type Law = (story: Story, law: (holds: boolean, text: string) => void) => void;

export const storyOf = (log: Trial['log']): Story => {
  const places: Story['places'] = (type) => log.flatMap(({ event }, i) => (event.type === type ? [i] : []));
  const all: Story['all'] = (type, from = 0, to = log.length) =>
    log.slice(from, to).flatMap(({ event }) => (event.type === type ? [event.data as never] : []));
  return {
    log,
    all,
    places,
    last: (type, before) => all(type, 0, before).at(-1),
    round: (place) => places('AdvertOpened').findLast((opened) => opened < place) ?? -1,
  };
};
