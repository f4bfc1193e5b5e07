import { atLocalTime, localDate, plus } from '../../../kernel/calendar.js';
import { refuse, type Context, type LocalDate } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';

/** When HR looks at a place in the pool again: on a day that is named, or as the pack has it. */
export const reviewTimes = (named: LocalDate | undefined, { at, rules }: Pick<Context<Rules>, 'at' | 'rules'>) => {
  const today = localDate(at);
  const latest = plus(today, 'P3Y');
  const reviewOn = named ?? plus(today, rules.ldp.pool.reviewEvery);
  if (reviewOn <= today || reviewOn > latest) return refuse('ReviewDayImpossible', { reviewOn, today, latest });
  return { ok: true, times: { reviewOn, reviewAt: atLocalTime(reviewOn) } } as const;
};
