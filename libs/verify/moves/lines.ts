import { assignmentsOf, awaysOf, type LiveAssignment, type LiveAway } from '../../domain/assignment/state.js';
import type { PostId, StreamId } from '../../kernel/index.js';
import { fromBackup, type Fault } from '../invariant.js';
import type { Cases } from './cases.js';

/** What a case has brought about in a post: somebody who holds it, or with `away` somebody who is away from it. */
export type Line = Readonly<{ post: PostId; assignment: LiveAssignment; away?: LiveAway }>;
export type Lines = (stream: StreamId) => readonly Line[];

/** The lines of all ledgers, by the case that they name. */
export const linesByCase = ({ posts }: Cases): ReadonlyMap<StreamId, readonly Line[]> => {
  const all = new Map<StreamId, Line[]>();
  const add = (because: StreamId | undefined, line: Line) => {
    if (because) all.set(because, [...(all.get(because) ?? []), line]);
  };
  for (const [post, ledger] of posts)
    for (const assignment of assignmentsOf(ledger)) {
      add(assignment.because, { post, assignment });
      for (const away of awaysOf(assignment)) add(away.because, { post, assignment, away });
    }
  return all;
};

/** What a line is called in a finding. */
export const nameOf = ({ post, assignment, away }: Line): string =>
  away ? `the absence ${away.away} in ${post}` : `the assignment ${assignment.assignment} in ${post}`;

/** A decision over several streams is recorded in all of them or in none; what differs was changed from outside. */
export const faultIn = (subject: string, what: string): Fault => ({ subject, what, repair: fromBackup });
