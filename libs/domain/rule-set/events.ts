import type { Instant, LocalDate, Message, SchoolId, StaffId, StreamId } from '../../kernel/index.js';
import type { Sealed } from '../process/command.js';
import type { MoveEvent } from './moves/events.js';
import type { DryRun, Ladder, PackVersion } from './words.js';

/** What a version is, and why: `hash` is the SHA-256 of its file, `because` the policy and the clause that ask for it. */
export type Proposal = Readonly<{
  hash: string;
  /** The version that new cases begin under while this one is proposed. */
  replaces: PackVersion;
  because: Readonly<{ clause: string; policy?: StreamId }>;
  activeFrom: LocalDate;
  activeAt: Instant;
}>;

/** What can happen to one version of a trust's rules. */
export type RuleSetEvent =
  | Message<
      'RuleSetProposed',
      Proposal & { pack: PackVersion; school: SchoolId; by: StaffId; reason: Sealed; ladder: Ladder }
    >
  /** The file is another: what was looked at and agreed to before holds no more. */
  | Message<'RuleSetRevised', Proposal & { by: StaffId; reason: Sealed; ladder: Ladder }>
  | Message<'DryRunRecorded', DryRun & { hash: string; ladder: Ladder }>
  | Message<'RuleSetApproved', { hash: string; by: StaffId }>
  | Message<'RuleSetReturned', { by: StaffId; reason: Sealed; ladder: Ladder }>
  /** New cases begin under it from now on. */
  | Message<
      'RuleSetActivated',
      { pack: PackVersion; hash: string; replaces: PackVersion; because: Proposal['because']; activeFrom: LocalDate }
    >
  | Message<'RuleSetWithdrawn', { by: StaffId; reason: Sealed }>
  /** A later version is active. */
  | Message<'RuleSetSuperseded', { by: PackVersion }>
  | Message<'TaskEscalated', { task: string; to: 'Governor' }>
  | MoveEvent;
