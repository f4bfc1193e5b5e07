import type { LocalDate, SchoolId, StaffId, StreamId } from '../../kernel/index.js';
import type { ApprovalStep, ChangeClass } from '../../policy-packs/policy-kinds.js';
import type { PartialDate } from '../../kernel/partial-date.js';
import type { Printed } from './cadence/due.js';

export type { ChangeClass } from '../../policy-packs/policy-kinds.js';
export type { Addressee } from '../process/task.js';
export type { Ladder } from '../process/rung.js';

export type Hash = string;
export type Body = 'board' | 'committee';
export type Authoriser = Body | 'CEO';
export type Step = Exclude<ApprovalStep, 'authoriser'>;
/** Of the whole trust, or of the schools that it names. */
export type Scope = Readonly<{ of: 'trust' }> | Readonly<{ of: 'schools'; schools: readonly SchoolId[] }>;
export type LinkKind = 'refers-to' | 'depends-on' | 'implements' | 'replaces';
export type Link = Readonly<{ policy: StreamId; kind: LinkKind }>;
/** Who is asked to acknowledge: everybody, or those of some schools. */
export type Audience = Readonly<{ schools?: readonly SchoolId[] }>;
export type Severity = 'contradiction' | 'hole' | 'notice';
export type Finding = Readonly<{
  id: string;
  kind: string;
  severity: Severity;
  lines: readonly number[];
  page?: number;
  facts: Readonly<Record<string, string | number>>;
}>;
export type FindingDecision =
  | Readonly<{ choose: 'months'; months: number }>
  | Readonly<{ choose: 'date'; date: PartialDate }>
  | Readonly<{
      choose: 'strictest' | 'supply-text' | 'register-stub' | 'accept' | 'mend-in-next-version' | 'misreading';
    }>;
export type Clause = Readonly<{
  id: string;
  heading: string;
  path: readonly string[];
  from: number;
  to: number;
  hash: Hash;
}>;
/** What a document says of itself; names of people stay in the document. */
export type Metadata = Readonly<{
  status: 'draft' | 'approved' | 'unknown';
  version?: string;
  policyDate?: Printed<PartialDate>;
  reviewDate?: Printed<PartialDate>;
  approvedOn?: Printed<PartialDate>;
  statedMonths?: Printed<number>;
  history: readonly Readonly<{
    version: string;
    date?: PartialDate;
    class?: 'editorial' | 'unknown';
    lines: readonly number[];
  }>[];
}>;
export type Approval = Readonly<{
  hash: Hash;
  class: ChangeClass;
  on: LocalDate;
  by: Authoriser | 'chair';
  meeting?: StreamId;
  minuteRef?: string;
  /** Whether the next review is counted from it. */
  resets: boolean;
}>;
export type Draft = Readonly<{
  hash: Hash;
  class: ChangeClass;
  author: StaffId;
  editorialProven: boolean;
  compared?: true;
}>;
