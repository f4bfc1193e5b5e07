import { atLocalTime } from '../../kernel/calendar.js';
import { dayAfter, instant, type Instant, type LocalDate } from '../../kernel/index.js';
import type { PostEvent } from './events.js';
import { evolve } from './evolve.js';
import type { PostLedger } from './state.js';

/** An event of one post with the instant at which it was recorded. */
export type RecordedChange = Readonly<{ event: PostEvent; at: Instant }>;

/** The last instant of a day in the trust's zone; an instant stays as it is. */
export const knownBy = (known: LocalDate | Instant): Instant =>
  known.includes('T')
    ? (known as Instant)
    : instant(Date.parse(atLocalTime(dayAfter(known as LocalDate), '00:00')) - 1);

/** The ledger of a post as it was known at an instant, or at the end of a day: the fold of what had been recorded by then. */
export const asKnownOn = (changes: readonly RecordedChange[], known: LocalDate | Instant): PostLedger => {
  const by = knownBy(known);
  const later = changes.findIndex(({ at }) => at > by);
  const recorded = later < 0 ? changes : changes.slice(0, later);
  return recorded.reduce<PostLedger>((post, { event }) => evolve(post, event), { status: 'NotEstablished' });
};
