import type { CaseRole, Id, LocalDate, PostId, SchoolId, StaffId, StreamId } from '../../kernel/index.js';

export type TurnoverId = Id<'Turnover'>;
export type NominationId = Id<'Nomination'>;
export type ScenarioId = Id<'Scenario'>;

/** A month of the calendar: `2027-08`. */
export type Month = string & { readonly __month: true };
/** Why somebody is going to leave a post, as they have said themselves. No kind follows from how old anybody is. */
export const turnoverKinds = ['retirement-announced', 'leaving', 'end-of-contract', 'other'] as const;
export type TurnoverKind = (typeof turnoverKinds)[number];
/** Who told: the person, or HR with the person's agreement. */
export type TurnoverSource = 'themself' | 'agreed';

/** When somebody could take the post over, soonest first. */
export const readinesses = ['now', 'one-year', 'two-years', 'later'] as const;
export type Readiness = (typeof readinesses)[number];
export const isSooner = (a: Readiness, b: Readiness): boolean => readinesses.indexOf(a) < readinesses.indexOf(b);
/** True of what is as soon as asked for, or sooner. */
export const isBy = (a: Readiness, asked: Readiness): boolean => !isSooner(asked, a);

/** The roles that somebody can be nominated by. */
export const nomineeRoles = ['HR', 'SLT', 'CEO', 'Head', 'Governor'] as const satisfies readonly CaseRole[];
/** Who could follow: whoever holds a position, which is the usual way; a role; one person; or the talent pool. */
export type Nominee =
  | Readonly<{ by: 'post'; post: PostId }>
  | Readonly<{ by: 'role'; role: CaseRole; school?: SchoolId | undefined }>
  | Readonly<{ by: 'staff'; staff: StaffId }>
  | Readonly<{ by: 'pool'; school?: SchoolId | undefined }>;
/** The same text for the same nominee. */
export const nomineeText = (nominee: Nominee): string => {
  if (nominee.by === 'post') return `post ${nominee.post}`;
  if (nominee.by === 'staff') return `staff ${nominee.staff}`;
  return `${nominee.by} ${nominee.by === 'role' ? nominee.role : ''} ${nominee.school ?? ''}`;
};

export const nominationEnds = ['appointed', 'no-longer-wishes', 'left', 'reviewed'] as const;
export type NominationEnd = (typeof nominationEnds)[number];

/** What is asked of a scenario: who leaves, their last day, until when to look, and who counts as ready. */
export type Question = Readonly<{
  leaver: StaffId;
  lastDay: LocalDate;
  until: LocalDate;
  ready: Readiness;
  /** Who of the talent pool is counted. */
  pool: readonly StaffId[];
  /** Whom to try first in which post. */
  choose: readonly Readonly<{ post: PostId; staff: StaffId }>[];
}>;

/** The one stream of what is kept of a post as a key post: it has the post's own uuid. */
export const keyPostOf = (post: PostId): StreamId => `key-post-${post.slice(-36)}` as StreamId;
