import { localDate, plus } from '../../kernel/calendar.js';
import {
  dayAfter,
  dayBefore,
  refuse,
  type Context,
  type Holding,
  type LocalDate,
  type PostId,
} from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import type { Flag } from './words.js';
import { includes } from '../assignment/words.js';

/** The months that have begun between two days, both included: a school year from 1 September to 31 August has twelve. */
export const monthsOf = (from: LocalDate, to: LocalDate): number => {
  let months = 0;
  // From a 29 February a year ends on the 28th: the month that has no such day has ended with its last.
  while (plus(from, `P${months}M`) <= to && plus(dayBefore(from), `P${months}M`) < to) months += 1;
  return months;
};

/** Why the dates of one agreement can't be; undefined where they can. */
export const impossibleDates = (
  { from, to }: Readonly<{ from: LocalDate; to: LocalDate }>,
  { at, rules }: Pick<Context<Rules>, 'at' | 'rules'>,
) => {
  if (to < from) return refuse('DatesReversed', { from, to });
  const today = localDate(at);
  if (from <= today) return refuse('StartsInThePast', { from, today });
  const { maxMonths } = rules.secondment.length;
  const months = monthsOf(from, to);
  return months > maxMonths ? refuse('LongerThanAllowed', { months, maxMonths }) : undefined;
};

/** Since when each person who covers a post has done so without a break, up to its last day. */
const coveringSince = (holdings: readonly Holding[], lastDay: LocalDate): readonly LocalDate[] => {
  const cover = holdings.filter(({ basis, present }) => present && (basis === 'cover' || basis === 'acting'));
  const there = cover.filter((one) => includes(one, lastDay));
  return there.map(({ staff, from }) => {
    let since = from;
    for (const before of [...cover].reverse())
      if (before.staff === staff && before.from < since && before.to && dayAfter(before.to) >= since)
        since = before.from;
    return since;
  });
};

type Asked = Readonly<{ from: LocalDate; lastDay: LocalDate; until: LocalDate; home: PostId }>;

/** What SLT has to see before it decides: the months of all agreements together, and what the pack and the law say of them. */
export const flagsOf = (
  { from, lastDay, until, home }: Asked,
  { people, rules }: Pick<Context<Rules>, 'people' | 'rules'>,
) => {
  const { hardReviewMonths, legalFlagMonths, fixedTermYears } = rules.secondment.length;
  const totalMonths = monthsOf(from, until);
  const since = [from, ...coveringSince(people.holdingsIn(home), lastDay)];
  const successive = since.some((day) => plus(day, `P${fixedTermYears}Y`) <= until);
  const flags: readonly Flag[] = [
    ...(totalMonths >= hardReviewMonths ? (['hard-review'] as const) : []),
    ...(totalMonths >= legalFlagMonths ? (['legal-advice'] as const) : []),
    ...(successive ? (['fixed-term-four-years'] as const) : []),
  ];
  return { totalMonths, flags };
};
