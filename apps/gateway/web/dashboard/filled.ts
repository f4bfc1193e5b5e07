import type { Status } from '#libs/domain/internal-post/state.js';
import { countingEnds, fillRate, type Outcome } from '#libs/statistics/fill-rate.js';
import { counted, postStatuses } from '#libs/words/index.js';
import type { Link } from './measures.js';
import { count, said, type Measure } from './table.js';

const ends = ['Appointed', 'ExternallyFilled', 'Closed', 'Refused', 'Cancelled'] as const satisfies readonly Status[];
const none = { cases: 0, posts: 0, inside: 0, outside: 0 };
const counts =
  'The rate is posts filled internally, out of all posts whose search has ended: filled internally, filled externally, or closed unfilled. One advert may fill several posts; each counts. Requests that SLT refused and posts that were called off are shown, and count for nothing: nobody was looked for to the end.';

/** The rate in a sentence: `67% (4 of 6 posts)`. */
export const rateText = (outcomes: readonly Outcome[]): string => {
  const { rate, inside, ended } = fillRate(outcomes);
  return rate === undefined
    ? 'No search has ended yet.'
    : `${Math.round(rate * 100)}% (${inside.toLocaleString('en-GB')} of ${counted(ended, 'post')})`;
};

/** What became of the posts that have ended, and how many of them were filled internally. */
export const internalFillRate = (outcomes: readonly Outcome[], link: Link): Measure => {
  const { inside, outside, unfilled, ended } = fillRate(outcomes);
  const counting = outcomes.filter(({ status }) => countingEnds.includes(status));
  const searches = counting.reduce((total, { cases }) => total + cases, 0);
  return {
    id: 'filled',
    title: 'Internal fill rate',
    headline: rateText(outcomes),
    explains: counts,
    columns: ['Ended as', 'Requests', 'Posts', 'Filled internally', 'Filled externally', 'Not filled'],
    rows: [
      ...ends.map((status) => {
        const one = outcomes.find((outcome) => outcome.status === status) ?? { status, ...none };
        const href = link(`/dashboard/status/${status}`);
        const left = one.posts - one.inside - one.outside;
        const label = countingEnds.includes(status)
          ? postStatuses[status].label
          : `${postStatuses[status].label} (not in the rate)`;
        return [said(label), ...[one.cases, one.posts, one.inside, one.outside, left].map((n) => count(n, href))];
      }),
      [said('All in the rate'), ...[searches, ended, inside, outside, unfilled].map((n) => count(n))],
    ],
    bars: [
      { label: 'Filled internally', value: inside, text: String(inside) },
      { label: 'Filled externally', value: outside, text: String(outside) },
      { label: 'Not filled', value: unfilled, text: String(unfilled) },
    ],
    chart:
      'Bar chart: posts whose search has ended, by how they were filled. The table that follows has the same numbers.',
    nothing: outcomes.length ? '' : 'No post has ended yet in what you chose. Change the filter.',
  };
};
