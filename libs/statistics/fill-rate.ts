/** What came of posts whose search has ended, in numbers of posts; one advert may have filled several. */
export type Outcome = Readonly<{ status: string; cases: number; posts: number; inside: number; outside: number }>;
export type FillRate = Readonly<{
  inside: number;
  outside: number;
  unfilled: number;
  /** All of the posts that were looked for to the end. */
  ended: number;
  /** From 0 to 1; undefined where no search has ended. */
  rate: number | undefined;
}>;

/** The ends that count: nobody was looked for to the end where SLT refused the request, or the post was called off. */
export const countingEnds: readonly string[] = ['Appointed', 'ExternallyFilled', 'Closed'];

/** How many of the posts whose search has ended were filled from inside the Trust. */
export const fillRate = (outcomes: readonly Outcome[]): FillRate => {
  const counting = outcomes.filter(({ status }) => countingEnds.includes(status));
  const sum = (of: (outcome: Outcome) => number) => counting.reduce((total, one) => total + of(one), 0);
  const [inside, outside, ended] = [sum((one) => one.inside), sum((one) => one.outside), sum((one) => one.posts)];
  return { inside, outside, unfilled: ended - inside - outside, ended, rate: ended ? inside / ended : undefined };
};
