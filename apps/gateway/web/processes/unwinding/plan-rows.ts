import type {
  PostCoverage,
  Stretch,
  UnwindingPlan,
  UnwindingProblem,
  UnwindingStep,
} from '#libs/domain/acting-up/unwinding/words.js';
import { dayAfter, dayBefore, type LocalDate } from '#libs/kernel/index.js';
import { capital, coverageWords, listed, spanText } from '#libs/words/index.js';
import { unwindingProblems } from '#libs/words/unwinding/problems.js';
import type { Naming } from './naming.js';

/** What is said of a post in some days; `wrong` where it is not held as it should be. */
export type Held = Readonly<{ text: string; wrong: boolean }>;
export type CoverageRow = Readonly<{ post: string; when: string; before: Held; after: Held }>;

const posts = (all: UnwindingStep['leaves'], { postOf }: Naming): string => capital(listed(all.map(postOf)));
/** One step in words: who, from where, to where, and what else keeps them. */
export const stepRow = ({ staff, leaves, returnsTo, staysAwayFrom }: UnwindingStep, naming: Naming) => ({
  who: naming.nameOf(staff),
  leaves: posts(leaves, naming) || 'None: they were away',
  returns: posts(returnsTo, naming) || 'None',
  stays: posts(staysAwayFrom, naming),
});

const holds = ({ from, to }: Stretch, day: LocalDate): boolean => from <= day && day <= to;
const heldIn = (stretches: readonly Stretch[], day: LocalDate, { nameOf }: Naming): Held => {
  const one = stretches.find((stretch) => holds(stretch, day));
  if (!one) return { text: 'No working day', wrong: false };
  const names = listed([...new Set(one.holders)].map(nameOf));
  return { text: [coverageWords[one.state], names].filter(Boolean).join(': '), wrong: one.state !== 'covered' };
};

/** A post around the day, in stretches in which neither what is so nor what would be so changes; days off are left out. */
export const coverageRows = ({ post, before, after }: PostCoverage, naming: Naming): readonly CoverageRow[] => {
  const all = [...before, ...after];
  const cuts = [...new Set(all.flatMap(({ from, to }) => [from, dayAfter(to)]))].sort();
  return cuts.flatMap((from, i): readonly CoverageRow[] => {
    const next = cuts[i + 1];
    if (!next || !all.some((stretch) => holds(stretch, from))) return [];
    const when = spanText({ from, to: dayBefore(next) });
    return [
      { post: naming.postOf(post), when, before: heldIn(before, from, naming), after: heldIn(after, from, naming) },
    ];
  });
};
export const allCoverage = ({ coverage }: Pick<UnwindingPlan, 'coverage'>, naming: Naming): readonly CoverageRow[] =>
  coverage.flatMap((one) => coverageRows(one, naming));

/** What stands in the way, with whom and where. */
export const problemRow = ({ reason, staff, post, from, to }: UnwindingProblem, { nameOf, postOf }: Naming) => ({
  who: nameOf(staff),
  post: postOf(post),
  why: capital(unwindingProblems[reason]),
  when: from ? spanText({ from, ...(to && { to }) }) : '',
});
