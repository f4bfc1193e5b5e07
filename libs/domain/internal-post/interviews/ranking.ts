import type { Application } from '../application.js';
import type { ApplicationId } from '../events.js';
import { countingScores } from '../hearing.js';
import type { Begun } from '../state.js';

/** What an interview came to: the mean of the totals that count. */
export const totalOf = ({ panel }: Begun, { interview }: Application): number => {
  const totals = (panel && interview ? countingScores(panel, interview) : []).map(({ scores }) =>
    scores.reduce((sum, { score }) => sum + score, 0),
  );
  return totals.length ? totals.reduce((sum, total) => sum + total, 0) / totals.length : 0;
};

export type Ranked = Readonly<{ application: ApplicationId; total: number }>;
/** Neighbours in the order who came to the same total, and those whom somebody with less stands before. */
export const comparisons = (ranked: readonly Ranked[]) => {
  const pairs = ranked.slice(1).map((lower, i) => ({ higher: ranked[i]!, lower }));
  return {
    tied: pairs.filter(({ higher, lower }) => higher.total === lower.total),
    against: pairs.filter(({ higher, lower }) => higher.total < lower.total),
  };
};
