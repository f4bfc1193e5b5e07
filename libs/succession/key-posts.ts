import type { NamedKeyPost, Nomination } from '../domain/key-post/state.js';
import { standing } from '../domain/key-post/state.js';
import { candidatesFor, holdsIt } from '../domain/key-post/what-if/candidates.js';
import type { Candidate } from '../domain/key-post/what-if/answer.js';
import type { Known } from '../domain/key-post/what-if/known.js';
import type { LocalDate } from '../kernel/index.js';

/** What the bench is counted from: the ledger, who a nominee is, and who is employed. */
export type Facts = Pick<Known, 'holdingsIn' | 'membersOf' | 'employed'>;
export type Follower = Omit<Candidate, 'cannot'>;

/** Who could follow in a key post, each once, soonest first: those who hold it or are not employed on the day are not among them. */
export const followersOf = (keyPost: NamedKeyPost, facts: Facts, on: LocalDate): readonly Follower[] => {
  const nominations: readonly Nomination[] = standing(keyPost);
  return candidatesFor(nominations, facts.membersOf, on).filter(
    ({ staff }) => facts.employed(staff, on) && !holdsIt(facts, staff, keyPost.post, on),
  );
};
