import { condition } from '@temporalio/workflow';
import type { Notify } from '../../activities/types.js';
import type { AnyMessage, Instant, StreamId } from '#libs/kernel/index.js';
import type { Told } from '../contract.js';
import type { News, NewsOf } from './types.js';

/** What is older is no news: those whom it concerned were told, or have seen it. */
const freshMs = 7 * 24 * 60 * 60 * 1000;

type Means<S, E> = Readonly<{
  stream: StreamId;
  newsOf: NewsOf<S, E> | undefined;
  state: () => S;
  /** How long ago an instant of the trust's clock was. */
  agoMs: (at: Instant) => number;
  /** True while the log may hold more than is known, so that news may be overtaken already. */
  behind: () => boolean;
  notify: (notice: Notify) => Promise<void>;
}>;

/** Tells each piece of news once: the outbox keeps one row for its key, however often a run is begun again. */
export const createTeller = <S, E extends AnyMessage>(means: Means<S, E>) => {
  const { stream, newsOf, state, agoMs, behind, notify } = means;
  let pending = 0;
  const telling = async ({ still, key: own, ...news }: News<S>, key: string, at: Instant) => {
    await condition(() => !behind());
    if (still && !still(state())) return;
    await notify({ key: `${stream}:${news.reason}:${own ?? key}`, stream, kind: 'told', at, ...news });
  };
  const tell = (news: News<S>, key: string, at: Instant) => {
    pending += 1;
    void telling(news, key, at).finally(() => (pending -= 1));
  };
  return {
    tell,
    pending: () => pending,
    settled: () => condition(() => pending === 0),
    /** Histories of a time when nobody was told carry no instant, and nobody is told when they are replayed. */
    heard: ({ version, at }: Told, event: E, after: S, before: S) => {
      if (!newsOf || at === undefined || agoMs(at) > freshMs) return;
      for (const news of newsOf(event, after, before)) tell(news, String(version), at);
    },
  };
};
