import type { Basis, LocalDate, PostId, SchoolId, StaffId, StreamId } from '../../../kernel/index.js';
import type { NominationId, Readiness } from '../words.js';

/** Why somebody who is nominated does not move. */
export type Hindrance = 'leaves' | 'moves-already' | 'holds-it' | 'not-employed' | 'not-ready';
/** Somebody who is nominated for a post, once, with the soonest of their placements. */
export type Candidate = Readonly<{
  staff: StaffId;
  nomination: NominationId;
  readiness: Readiness;
  cannot?: Hindrance;
}>;
/**
 * What becomes of a post that opens: somebody moves into it; those who are there see to all of it; another has to stand
 * in until its holder is back; nobody can move; or it opens after the days that are looked at.
 */
export type Outcome = 'filled' | 'covered' | 'stand-in' | 'open' | 'later';
/** One post that opens because somebody goes, from the first day on which they no longer hold it. */
export type Opening = Readonly<{
  post: PostId;
  title: string;
  school: SchoolId;
  from: LocalDate;
  /** Who goes, and on what footing they held it. */
  left: StaffId;
  basis: Basis;
  /** 1 for the posts of the person asked about, 2 for those of who follows them, and so on. */
  depth: number;
  key: boolean;
  /** The cases of acting-up that hang under the post on that day. */
  links: readonly StreamId[];
  outcome: Outcome;
  candidates: readonly Candidate[];
}>;
export type Move = Readonly<{
  staff: StaffId;
  to: PostId;
  from: LocalDate;
  nomination: NominationId;
  readiness: Readiness;
  depth: number;
}>;
/** Days on which a post is held otherwise than it would have been, and not as it should be; both included. */
export type Break = Readonly<{ post: PostId; from: LocalDate; to: LocalDate; state: 'gap' | 'part' | 'double' }>;
/** Every post that opens, who moves, what is no longer held, and how many moves follow on each other. */
export type Answer = Readonly<{
  opens: readonly Opening[];
  moves: readonly Move[];
  breaks: readonly Break[];
  depth: number;
}>;
