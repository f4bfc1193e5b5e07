import type { Chased } from './rung-kinds.js';

/** How much a version differs from the one before; `editorial` has the same words. */
export type ChangeClass = 'editorial' | 'minor' | 'substantive';
/** Who approves, one after the other; `authoriser` is whoever the register names for the policy. */
export type ApprovalStep = 'owner' | 'SLT' | 'CEO' | 'committee' | 'board' | 'authoriser';
/** Who is told of a late review, the later the higher. */
export type EscalatedTo = 'owner' | 'executive' | 'committee' | 'board';
/** From so many whole weeks after the due date on. */
export type LatenessStep = Readonly<{ weeks: number; to: EscalatedTo }>;

/** How many of the members have to be there: this share of them, rounded up, and never fewer than `quorumAtLeast`. */
export type QuorumShare = 'third' | 'half' | 'more-than-half';
/** Papers are in so many days before a meeting; later ones are refused, or taken and marked as late. */
export type MeetingRules = Chased &
  Readonly<{
    papersDaysBefore: number;
    latePapers: 'refused' | 'marked';
    quorum: QuorumShare;
    quorumAtLeast: number;
  }>;
/**
 * The policies, by the number of the register, that a process of this name stands on.
 * `unregistered`: what becomes of a start while the register has no policy of that number.
 */
export type StandsOn = Readonly<{ process: string; policies: readonly string[]; unregistered: 'refused' | 'begins' }>;

/** What a trust decides about its policies. */
export type PolicyRules = Readonly<{
  /** `months` between reviews of a policy that names no cadence, which is labelled as assumed. */
  cadence: Readonly<{ months: number }>;
  /** A review opens so many days before it is due; `daysBefore` are the reminders that lead up to it, then one a week. */
  review: Chased & Readonly<{ opensDaysBefore: number; daysBefore: readonly number[]; late: readonly LatenessStep[] }>;
  reading: Chased;
  adoption: Chased;
  consultation: Readonly<{ needs: readonly ChangeClass[]; minimumDays: number }>;
  equalityImpact: Readonly<{ needs: readonly ChangeClass[] }>;
  approval: Chased & Readonly<Record<ChangeClass, readonly ApprovalStep[]>>;
  meeting: MeetingRules;
  /** Whether an editorial version begins a new period although nobody reviewed the content. */
  editorial: Readonly<{ resetsClock: boolean }>;
  /** Versions of these classes are checked on by the policies that stand on this one. */
  impact: Chased & Readonly<{ classes: readonly ChangeClass[] }>;
  acknowledgement: Readonly<{ withinDays: number }>;
  /** Under which policies a process may begin; a process without its line begins whatever stands in the register. */
  standsOn: readonly StandsOn[];
}>;
