import { upcast, type AnyMessage, type EventId, type Fold } from '#libs/kernel/index.js';
import type { Follow, Told } from '../contract.js';

/** What a workflow knows of its stream so far. */
export interface View<S> {
  readonly state: S;
  readonly version: number;
  /** The event that brought the stream to this version. */
  readonly eventId: EventId | undefined;
  /** How far the trust's clock is ahead of the wall's, in milliseconds. */
  readonly aheadMs: number;
  /** True while the log may hold more than is known here. */
  gap: boolean;
  /** Folds what comes next; what is known already changes nothing, what lies further on opens a gap. */
  take(events: readonly Told[]): void;
  moveClock(aheadMs: number): void;
}

type Heard<S, E> = (told: Told, event: E, after: S, before: S) => void;

/** Starts from what was handed on, unless the fold has changed since; `heard` is told of each event that is new. */
export const viewOf = <S, E extends AnyMessage>(
  { from }: Follow<S>,
  fold: Fold<S, E>,
  heard: Heard<S, E> = () => undefined,
): View<S> => {
  const usable = from?.revision === fold.revision ? from : undefined;
  let version = usable?.version ?? 0;
  let state = usable?.state ?? fold.initial;
  let eventId = usable?.eventId;
  let aheadMs = 0;
  const view = {
    get state() {
      return state;
    },
    get version() {
      return version;
    },
    get eventId() {
      return eventId;
    },
    get aheadMs() {
      return aheadMs;
    },
    gap: false,
    moveClock: (ms: number) => void (aheadMs = Math.max(aheadMs, ms)),
    take: (events: readonly Told[]) => {
      for (const told of events) {
        if (told.version === version + 1) {
          // Histories and signals keep the shape of their day.
          const event = upcast(fold.upcasters, told.schema, told.event) as E;
          const before = state;
          state = fold.evolve(state, event);
          ({ version, eventId } = told);
          heard(told, event, state, before);
        } else if (told.version > version) view.gap = true;
      }
    },
  };
  return view;
};
