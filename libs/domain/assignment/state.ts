import type {
  AssignmentId,
  Basis,
  CaseRole,
  LocalDate,
  Pattern,
  SchoolId,
  StaffId,
  StreamId,
} from '../../kernel/index.js';
import type { CaseSummary } from '../process/process.js';
import type { Absence, AwayId, Term } from './words.js';

/** `dates` are there until it is cancelled. */
export type Away = Readonly<{ away: AwayId; revision: number; because?: StreamId; dates?: Absence }>;
/** One person's hold on the post; `dates` are there until it is cancelled. */
export type Assignment = Readonly<{
  assignment: AssignmentId;
  revision: number;
  staff: StaffId;
  basis: Basis;
  because?: StreamId;
  dates?: Term;
  /** Who promised the holder the post for good. */
  promisedBy?: StaffId;
  aways: readonly Away[];
}>;
export type LiveAssignment = Assignment & Readonly<{ dates: Term }>;
export type LiveAway = Away & Readonly<{ dates: Absence }>;

/** A post of the establishment, whoever holds it. */
export type EstablishedPost = Readonly<{
  title: string;
  school: SchoolId;
  role?: CaseRole;
  management: boolean;
  teaching: boolean;
  pattern: Pattern;
  from: LocalDate;
}>;
type Known = Readonly<{ post: EstablishedPost; assignments: readonly Assignment[] }>;
export type PostLedger =
  | Readonly<{ status: 'NotEstablished' }>
  | (Readonly<{ status: 'Established' }> & Known)
  /** From `gone` on there is no such post. */
  | (Readonly<{ status: 'Deleted'; gone: LocalDate }> & Known);
export type KnownPost = Exclude<PostLedger, { status: 'NotEstablished' }>;

export const isKnown = (post: PostLedger): post is KnownPost => post.status !== 'NotEstablished';
export const schoolOf = (post: PostLedger): SchoolId | undefined => (isKnown(post) ? post.post.school : undefined);

const isLive = (assignment: Assignment): assignment is LiveAssignment => assignment.dates !== undefined;
const isLiveAway = (away: Away): away is LiveAway => away.dates !== undefined;
/** Every assignment that is not cancelled, in the order in which they were recorded. */
export const assignmentsOf = (post: PostLedger): readonly LiveAssignment[] =>
  isKnown(post) ? post.assignments.filter(isLive) : [];
export const assignmentIn = (post: PostLedger, id: AssignmentId): LiveAssignment | undefined =>
  assignmentsOf(post).find(({ assignment }) => assignment === id);
export const awaysOf = ({ aways }: Assignment): readonly LiveAway[] => aways.filter(isLiveAway);

/** What one case has brought about in this post: who holds it because of the case, and who is away from it. */
export const broughtAboutBy = (
  post: PostLedger,
  stream: StreamId,
): Readonly<{
  assignments: readonly LiveAssignment[];
  aways: readonly Readonly<{ assignment: LiveAssignment; away: LiveAway }>[];
}> => ({
  assignments: assignmentsOf(post).filter(({ because }) => because === stream),
  aways: assignmentsOf(post).flatMap((assignment) =>
    awaysOf(assignment)
      .filter(({ because }) => because === stream)
      .map((away) => ({ assignment, away })),
  ),
});

/** What lists show of the post. Throws on a state before its first event: such a post does not exist. */
export const summary = (post: PostLedger): CaseSummary => {
  if (!isKnown(post)) throw new Error('A post that nobody established has no summary.');
  const { title, school } = post.post;
  const involved = [...new Set(assignmentsOf(post).map(({ staff }) => staff))];
  return { status: post.status, title, school, open: post.status === 'Established', involved };
};
