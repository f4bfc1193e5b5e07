import type { PostId } from '#libs/kernel/index.js';
import type { Scenario } from '#libs/domain/key-post/state.js';
import { counted, dayText, spanText } from '#libs/words/index.js';
import { breakWords, hindranceWords, outcomeWords, readinessWords } from '#libs/words/key-post/index.js';
import type { Named } from './bench-view.js';

type Posts = (post: PostId) => string;
/** One question and its answer, as it was known when it was asked. */
export const scenarioView = ({ on, by, question, answer }: Scenario, named: Named, titleOf: Posts) => ({
  title: `If ${named.nameOf(question.leaver)} leaves, with ${dayText(question.lastDay)} as the last day`,
  asked: `Asked on ${dayText(on)} by ${named.nameOf(by)}, as known then. It changed nothing.`,
  looked: `Looked at until ${dayText(question.until)}; ${readinessWords[question.ready].toLowerCase()} counts.`,
  depth: answer.depth ? `${counted(answer.depth, 'move')} follow on each other.` : 'Nobody moves.',
  opens: answer.opens.map((one) => ({
    post: one.title,
    school: named.schoolOf(one.school),
    from: dayText(one.from),
    left: named.nameOf(one.left),
    outcome: outcomeWords[one.outcome],
    broken: one.outcome === 'open' || one.outcome === 'stand-in',
    links: one.links.map((link) => `/cases/${link}`),
    candidates: one.candidates.map(
      ({ staff, readiness, cannot }) =>
        `${named.nameOf(staff)}: ${readinessWords[readiness].toLowerCase()}${cannot ? `, but ${hindranceWords[cannot]}` : ''}`,
    ),
  })),
  moves: answer.moves.map(
    ({ staff, to, from }) => `${named.nameOf(staff)} moves to ${titleOf(to)} on ${dayText(from)}`,
  ),
  breaks: answer.breaks.map((one) => `${titleOf(one.post)}: ${breakWords[one.state].toLowerCase()}, ${spanText(one)}`),
});
/** The posts that a scenario names. */
export const postsOf = ({ answer: { moves, breaks, opens } }: Scenario): readonly PostId[] => [
  ...moves.map(({ to }) => to),
  ...breaks.map(({ post }) => post),
  ...opens.map(({ post }) => post),
];
/** The people whom a scenario names. */
export const peopleOf = ({ by, question, answer: { moves, opens } }: Scenario) => [
  by,
  question.leaver,
  ...moves.map(({ staff }) => staff),
  ...opens.flatMap(({ left, candidates }) => [left, ...candidates.map(({ staff }) => staff)]),
];
