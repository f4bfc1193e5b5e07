import type { LocalDate, PostId } from '../../../kernel/index.js';
import { cancelAssignment, cancelAway, correctAssignment, correctAway } from '../../assignment/changes.js';
import type { LiveAssignment, LiveAway } from '../../assignment/state.js';
import { write, type Entry } from '../desk.js';
import type { UnwindingProblem } from './words.js';
import { troubled, type Given, type Work } from './work.js';

type Line = Readonly<{ post: PostId; assignment: LiveAssignment; away?: LiveAway }>;

/** The line until the day before the return; a line that would only begin after it never comes about. */
const changeOf = ({ post, assignment: { assignment, dates }, away }: Line, lastDay: LocalDate): Entry => {
  if (!away)
    return {
      post,
      change: (ledger) =>
        dates.from > lastDay
          ? cancelAssignment(ledger, { assignment })
          : correctAssignment(ledger, { assignment, from: dates.from, to: lastDay }),
    };
  const { from, pattern } = away.dates;
  return {
    post,
    change: (ledger) =>
      from > lastDay
        ? cancelAway(ledger, { assignment, away: away.away })
        : correctAway(ledger, { assignment, away: away.away, from, to: lastDay, pattern }),
  };
};

/** Rewrites one line of a ledger; where the ledger refuses it, that is a problem of the plan. */
export const rewritten = (
  work: Work,
  line: Line,
  { lastDay }: Given,
  about: Pick<UnwindingProblem, 'staff' | 'link'>,
): Work => {
  const { from, to } = (line.away ?? line.assignment).dates;
  if (to === lastDay) return work;
  const next = write(work.desk, changeOf(line, lastDay));
  if (!next.ok) {
    const { from: since, to: until } = next.facts as { from?: LocalDate; to?: LocalDate };
    const days = { ...(since && { from: since }), ...(until && { to: until }) };
    return troubled(work, { ...about, reason: 'doubly-covered', post: line.post, ...days });
  }
  const { assignment, revision } = line.assignment;
  const entry = {
    post: line.post,
    assignment,
    revision: line.away?.revision ?? revision,
    ...(line.away && { away: line.away.away }),
    ...(from <= lastDay && { lastDay }),
  };
  return { ...work, desk: next.desk, entries: [...work.entries, entry] };
};
