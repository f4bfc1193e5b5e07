import { canonical, type PostId, type StreamId } from '../../../kernel/index.js';
import type { UnwindingPlan } from './words.js';

type Compared = Pick<UnwindingPlan, 'steps' | 'entries' | 'problems'>;
type Changed = Readonly<{ posts: readonly PostId[]; links: readonly StreamId[] }>;

const apart = <T>(a: readonly T[], b: readonly T[]): readonly T[] => {
  const [left, right] = [a, b].map((all) => new Set(all.map(canonical)));
  return [...a.filter((one) => !right!.has(canonical(one))), ...b.filter((one) => !left!.has(canonical(one)))];
};

/** In which posts and links the ledger is another than a plan was made on; undefined where it is the same. */
export const changedSince = (proposed: Compared, now: Compared): Changed | undefined => {
  const entries = apart(proposed.entries, now.entries);
  const steps = apart(proposed.steps, now.steps);
  const problems = apart(proposed.problems, now.problems);
  if (!entries.length && !steps.length && !problems.length) return undefined;
  return {
    posts: [...new Set([...entries, ...problems].map(({ post }) => post))],
    links: [...new Set([...steps, ...problems].flatMap(({ link }) => link ?? []))],
  };
};
