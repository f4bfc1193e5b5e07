import type { Instant, LocalDate, SchoolId, StaffId, StreamId } from '../../kernel/index.js';
import type { PartialDate } from '../../kernel/partial-date.js';
import type { CaseSummary } from '../process/process.js';
import type { Due, Printed } from './cadence/due.js';
import type { Reminders } from './cadence/reminders.js';
import type { Responsible } from './register/events.js';
import type * as words from './words.js';

export type Standing = 'Referenced' | 'NotAdopted' | 'InForce' | 'Withdrawn';
export type Stage = 'Drafting' | 'Consulting' | 'Approving' | 'AtMeeting' | 'Amending' | 'Approved';
export type Status = 'NotRegistered' | Standing | Stage;
export type OpenFinding = words.Finding & Readonly<{ decision?: words.FindingDecision }>;
export type Agenda = Readonly<{ meeting: StreamId; body: words.Body; hash: words.Hash; on: LocalDate }>;
/** A text approved by a meeting that wants it amended first. */
export type Conditional = Agenda & Readonly<{ minuteRef: string; amendments: number; contentReviewed: boolean }>;
export type Review = Readonly<{
  review: number;
  stage: Stage;
  draft?: words.Draft;
  consultation?: Readonly<{ hash: words.Hash; endsAt: Instant; answers: number; closed: boolean }>;
  equality?: words.Hash;
  /** Those that are to come, the next first. */
  steps: readonly words.Step[];
  approvals: number;
  agenda?: Agenda;
  conditional?: Conditional;
  approval?: words.Approval;
  ladder: words.Ladder;
}>;
export type Impact = Readonly<{ check: number; policy: StreamId; hash: words.Hash; ladder: words.Ladder }>;
export type InForce = Readonly<{
  hash: words.Hash;
  approvedOn: PartialDate;
  effectiveOn?: LocalDate;
  audience?: words.Audience;
  acknowledgeBy?: LocalDate;
  acknowledged: readonly StaffId[];
  byChair?: true;
}>;
/** What counts for the next review, from the document in force and from what people decided. */
export type Counting = Readonly<{
  registeredOn: LocalDate;
  approvedOn?: PartialDate;
  lastReview?: PartialDate;
  policyDate?: PartialDate;
  printed?: Printed<PartialDate>;
  stated?: Printed<number>;
  ownMonths?: number;
  decided?: Readonly<{ date?: PartialDate; months?: number }>;
}>;
export type File = Responsible &
  Readonly<{
    title: string;
    reference?: string;
    scope: words.Scope;
    school: SchoolId;
    registeredBy: StaffId;
    standing: Standing;
    schools: Readonly<Record<SchoolId, 'adopted' | 'declined'>>;
    links: readonly words.Link[];
    dependants: readonly words.Link[];
    document?: Readonly<{ hash: words.Hash; read: 'asked' | 'read' | 'unreadable' }>;
    findings: readonly OpenFinding[];
    counting: Counting;
    due?: Readonly<{ due: Due; opensOn: LocalDate; reminders: Reminders }>;
    /** The latest, of this due date. */
    rung?: string;
    overdue: boolean;
    inForce?: InForce;
    versions: number;
    reviews: number;
    review?: Review;
    checks: number;
    /** Every version of another policy that was ever checked on, so that none is asked about twice. */
    seen: readonly string[];
    impacts: readonly Impact[];
    ladder: words.Ladder;
    escalated: readonly string[];
  }>;
export type Begun = File & Readonly<{ status: Exclude<Status, 'NotRegistered'> }>;
export type Policy = Readonly<{ status: 'NotRegistered' }> | Begun;

export const isRegistered = (state: Policy): state is Begun => state.status !== 'NotRegistered';
export const isLive = (state: Policy): state is Begun => isRegistered(state) && state.standing !== 'Withdrawn';
export const openFindings = ({ findings }: File): readonly OpenFinding[] => findings.filter((one) => !one.decision);
/** The review under way in one of these stages. */
export const reviewIn = (state: Policy, ...stages: readonly Stage[]): Review | undefined =>
  isLive(state) && state.review && stages.includes(state.review.stage) ? state.review : undefined;
/** Approved so that the next review is counted anew: nobody is reminded of the one that it answers. */
export const isAnswered = ({ review }: File): boolean => review?.approval?.resets === true;

const named = (to: words.Addressee | undefined): readonly StaffId[] => (to && 'staff' in to ? [to.staff] : []);
/** What lists show of it. Throws on a state before its first event. */
export const summary = (state: Policy): CaseSummary => {
  if (!isRegistered(state)) throw new Error('A policy that nobody registered has no summary.');
  const { status, title, school, owner, originator, registeredBy } = state;
  const involved = [...new Set([registeredBy, ...named(owner), ...named(originator)])];
  return { status, title, school, open: status !== 'Withdrawn', involved };
};
