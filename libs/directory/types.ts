import type {
  Delegated,
  Employment,
  HeldRole,
  Holding,
  Instant,
  LocalDate,
  PostId,
  Role,
  SchoolId,
  StaffId,
  Training,
} from '../kernel/index.js';

export type School = Readonly<{
  id: SchoolId;
  name: string;
  county: string;
  phase: 'primary' | 'secondary' | 'all-through' | 'special';
}>;

/** Who works where and who holds which role, in memory, as of one version of the directory. */
export interface Directory {
  /** Rises with each change of the directory. */
  readonly version: number;
  schools(): readonly School[];
  school(id: SchoolId): School | undefined;
  /** Everybody employed at the instant. */
  staff(at: Instant): readonly StaffId[];
  /** The roles that a person holds at the instant, delegation included. */
  rolesOf(staff: StaffId, at: Instant): readonly HeldRole[];
  /** The roles that are a person's own at the instant, past or to come, without what others have passed on to them. */
  ownRolesAt(staff: StaffId, at: Instant): readonly HeldRole[];
  /** What a person passes on to others, as the ledger and the import have it now. */
  delegationsBy(staff: StaffId): readonly Delegated[];
  /** What others pass on to a person, as the ledger and the import have it now. */
  delegationsTo(staff: StaffId): readonly Delegated[];
  /** The school that employs a person at the instant. */
  employer(staff: StaffId, at: Instant): SchoolId | undefined;
  /** The school and the terms on which it employs a person at the instant, past or to come; volunteers have none. */
  employmentAt(staff: StaffId, at: Instant): Employment | undefined;
  /** The last day on which a training that has begun by the instant's day is valid; undefined where there is none. */
  trainedUntil(staff: StaffId, training: Training, at: Instant): LocalDate | undefined;
  /** The resolver: who holds a role, at a school or across the trust, at the instant. */
  holders(role: Role, school: SchoolId | undefined, at: Instant): readonly StaffId[];
  /** Every stretch in which a person holds a post, as the ledger has it now, earliest first. */
  holdingsOf(staff: StaffId): readonly Holding[];
  /** Every stretch in which somebody holds a post, as the ledger has it now, earliest first. */
  holdingsIn(post: PostId): readonly Holding[];
}
