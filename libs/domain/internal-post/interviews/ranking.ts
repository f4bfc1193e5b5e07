import type { Application } from '../application.js';
import type { ApplicationId } from '../events.js';
import { countingScores } from '../hearing.js';
import type { Begun } from '../state.js';

/** What an interview came to: the mean score of a criterion, of the scores that count; so that versions of a specification compare. */
export const meanOf = ({ panel }: Begun, { interview }: Application): number => {
  const scores = (panel && interview ? countingScores(panel, interview) : []).flatMap((one) => one.scores);
  return scores.length ? scores.reduce((sum, { score }) => sum + score, 0) / scores.length : 0;
};

export type Ranked = Readonly<{ application: ApplicationId; specification: number; mean: number }>;
/** Less than any two means of whole scores can differ by. */
const same = 1e-9;
const comparable = ({ higher, lower }: { higher: Ranked; lower: Ranked }) =>
  higher.specification === lower.specification;
/** Neighbours in the order whom the scores don't tell apart, and those whom somebody with less stands before. Judged on different versions, a written reason has to tell them apart. */
export const comparisons = (ranked: readonly Ranked[]) => {
  const pairs = ranked.slice(1).map((lower, i) => ({ higher: ranked[i]!, lower }));
  return {
    tied: pairs.filter((pair) => Math.abs(pair.higher.mean - pair.lower.mean) < same || !comparable(pair)),
    against: pairs.filter((pair) => pair.lower.mean - pair.higher.mean >= same && comparable(pair)),
  };
};
