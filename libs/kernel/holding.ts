import type { AssignmentId, LocalDate, PostId, SchoolId, StaffId, StreamId } from './ids.js';
import type { CaseRole } from './roles.js';

/** How much of each working day, Monday to Friday, from 0 to 1; in halves. */
export type Pattern = readonly [mon: number, tue: number, wed: number, thu: number, fri: number];
/** On what footing somebody holds a post. */
export type Basis = 'substantive' | 'seconded' | 'acting' | 'cover';

/** A stretch of days in which one person holds a post and is there, or holds it and is away. */
export type Holding = Readonly<{
  post: PostId;
  title: string;
  school: SchoolId;
  /** The role at the school that comes with the post: whoever is there holds it. */
  role?: CaseRole;
  /** Part of the school's management: section 128 applies. */
  management: boolean;
  teaching: boolean;
  assignment: AssignmentId;
  staff: StaffId;
  basis: Basis;
  from: LocalDate;
  /** The last day; open-ended where there is none. */
  to?: LocalDate;
  pattern: Pattern;
  present: boolean;
  /** The case that brought it about, such as a secondment or an acting-up. */
  because?: StreamId;
}>;

/** Somebody who is away passes a role on: all of it, or its part at one school; both days included. */
export type Delegated = Readonly<{
  fromStaff: StaffId;
  toStaff: StaffId;
  role: CaseRole;
  school?: SchoolId;
  from: LocalDate;
  to: LocalDate;
}>;
