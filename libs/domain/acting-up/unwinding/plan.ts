import { dayBefore, dayNumber, dayOf, type LocalDate, type PostId, type StreamId } from '../../../kernel/index.js';
import { coverage } from '../../assignment/coverage.js';
import { beyondFullTime } from '../../assignment/full-time.js';
import { holdings } from '../../assignment/holdings.js';
import { broughtAboutBy, isKnown } from '../../assignment/state.js';
import type { Desk } from '../desk.js';
import { firstWorse } from './compare.js';
import { goHome } from './go-home.js';
import { rewritten } from './rewrite.js';
import type { PostCoverage, Stretch, UnwindingPlan, UnwindingProblem, UnwindingStep } from './words.js';
import type { Given, Work } from './work.js';
import { reaches } from '../../assignment/words.js';

/** What a plan shows of a post: the week before the return, and four weeks from it. */
const shown = (on: LocalDate) => ({ from: dayOf(dayNumber(on) - 7), to: dayOf(dayNumber(on) + 27) });
const stretches = (desk: Desk, post: PostId, on: LocalDate): readonly Stretch[] => {
  const ledger = desk.ledgerOf(post);
  if (!isKnown(ledger)) return [];
  return coverage(holdings(ledger, post), shown(on), ledger.post.pattern).map(({ from, to, state, holders }) => ({
    from,
    to,
    state,
    holders: [...new Set(holders.map(({ staff }) => staff))],
  }));
};

/** The link that leaves a post with nobody: that of whoever acted there. */
const uncovered = (desk: Desk, { desk: after, steps }: Work): readonly UnwindingProblem[] =>
  steps.flatMap(({ link, staff, leaves }): readonly UnwindingProblem[] => {
    const [post] = leaves;
    const ledger = post && link && desk.ledgerOf(post);
    if (!ledger || !isKnown(ledger)) return [];
    const worse = firstWorse(holdings(ledger, post), holdings(after.ledgerOf(post), post), ledger.post.pattern);
    return worse ? [{ reason: 'uncovered', link, staff, post, ...worse }] : [];
  });
const tooMuch = ({ desk, steps }: Work, { posts, on }: Given): readonly UnwindingProblem[] =>
  steps.flatMap(({ link, staff, returnsTo }): readonly UnwindingProblem[] => {
    const held = posts.flatMap((post) =>
      holdings(desk.ledgerOf(post), post).filter((one) => one.staff === staff && reaches(one, on)),
    );
    const [post] = returnsTo;
    const clash = post && beyondFullTime(held);
    return clash ? [{ reason: 'more-than-full-time', ...(link && { link }), staff, post }] : [];
  });

const blank = (desk: Desk): Work => ({ desk, steps: [], entries: [], problems: [], ended: [] });
export type Planned = Readonly<{ plan: UnwindingPlan; desk: Desk; ended: readonly StreamId[] }>;

/**
 * Everybody's way back on one day once the person at the root returns: the last link first, the root last, and what is
 * in the way of it. Nothing is changed: `desk` holds what would be written, `ended` the links that would end.
 */
export const planUnwinding = (desk: Desk, asked: Pick<Given, 'root' | 'on' | 'posts' | 'linkAt'>): Planned => {
  const { root, on, posts } = asked;
  const given: Given = { ...asked, lastDay: dayBefore(on) };
  const { work, returnsTo, staysAwayFrom } = goHome(blank(desk), root.staff, root.stream, given);
  // What the case gave the person elsewhere, such as the post of a secondment, ends with it.
  const elsewhere = posts.flatMap((post) =>
    broughtAboutBy(work.desk.ledgerOf(post), root.stream)
      .assignments.filter(({ staff, dates }) => staff === root.staff && !(dates.to && dates.to < given.lastDay))
      .map((assignment) => ({ post, assignment })),
  );
  const back = elsewhere.reduce((all, line) => rewritten(all, line, given, { staff: root.staff }), work);
  const last: UnwindingStep = {
    staff: root.staff,
    leaves: elsewhere.map(({ post }) => post),
    returnsTo,
    staysAwayFrom,
  };
  const done: Work = { ...back, steps: [...back.steps, last] };
  const nobody: readonly UnwindingProblem[] =
    returnsTo.length + staysAwayFrom.length + done.problems.length
      ? []
      : [{ reason: 'nobody-returns', staff: root.staff, post: root.post }];
  const touched = [...new Set(done.steps.flatMap((step) => [...step.leaves, ...step.returnsTo]))];
  const shownOf = (post: PostId): PostCoverage => ({
    post,
    before: stretches(desk, post, on),
    after: stretches(done.desk, post, on),
  });
  const plan: UnwindingPlan = {
    root,
    on,
    steps: done.steps,
    entries: done.entries,
    coverage: touched.map(shownOf),
    problems: [...nobody, ...done.problems, ...uncovered(desk, done), ...tooMuch(done, given)],
  };
  return { plan, desk: done.desk, ended: done.ended };
};
