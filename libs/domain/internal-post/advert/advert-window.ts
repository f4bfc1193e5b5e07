import { localDate, plus } from '../../../kernel/calendar.js';
import { refuse, type Context, type Instant } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';

/** Whether an advert that opens at one instant may close at another; undefined when it may. */
export const wrongWindow = (opensAt: Instant, closesAt: Instant, { at, rules }: Context<Rules>) => {
  const { minimumDays } = rules.internalPost.advert;
  if (closesAt <= at) return refuse('ClosesInThePast', { closesAt, now: at });
  const earliest = plus(localDate(opensAt), `P${minimumDays}D`);
  return localDate(closesAt) < earliest ? refuse('AdvertTooShort', { closesAt, earliest, minimumDays }) : undefined;
};
