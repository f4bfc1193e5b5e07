import type { LocalDate, Pattern, People, PostId, StaffId } from '../../../kernel/index.js';
import type { Nomination } from '../state.js';
import type { Nominee } from '../words.js';

/** The life of a post: its first day, its last where it is deleted, and how much of the week there is of it. */
export type PostLife = Readonly<{ pattern: Pattern; from: LocalDate; last?: LocalDate }>;
/** What a what-if may look at; it asks, and writes nothing. */
export type Known = Pick<People, 'holdingsOf' | 'holdingsIn'> &
  Readonly<{
    lifeOf: (post: PostId) => PostLife | undefined;
    /** The standing nominations of a key post; undefined where the post is none. */
    nominationsOf: (post: PostId) => readonly Nomination[] | undefined;
    /** Who a nominee is on a day. */
    membersOf: (nominee: Nominee, day: LocalDate) => readonly StaffId[];
    employed: (staff: StaffId, day: LocalDate) => boolean;
  }>;
