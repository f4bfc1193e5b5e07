import type { Contract } from '../kernel/index.js';
import type { MonthDay } from '../kernel/month-day.js';
import type { Chased } from './rung-kinds.js';

/** What somebody has to have done before they complete the programme. */
export type LdpNeed = 'accreditation' | 'research' | 'final-review';

/** What a trust decides about its Leadership Development Programme. */
export type LdpRules = Readonly<{
  /** Whoever hands in by the end of the cut-off joins on the next joining day; `explained` tells it to the applicant. */
  intake: Readonly<{ cutOff: MonthDay; joins: MonthDay; explained: string }>;
  /** The contracts that the programme is open to; whoever has another is asked about to HR, and never refused by the rule. `version` is kept with the facts. */
  eligibility: Chased & Readonly<{ contracts: readonly Contract[]; version: number }>;
  /** The application goes on by itself, marked not endorsed, after so many working days. */
  endorsement: Chased & Readonly<{ forwardAfterWorkingDays: number }>;
  /** An offer lapses after so many working days without an answer. */
  offer: Chased & Readonly<{ answerWorkingDays: number }>;
  /** What participants acknowledge before they join; a new text is a new version. */
  commitment: Chased & Readonly<{ version: number; text: string }>;
  /** What HR is asked about somebody whose joining day has come. */
  joining: Chased;
  /** Days before an element of a plan is due on which its owner is reminded. */
  plan: Readonly<{ remindDays: readonly number[] }>;
  /** Opened each year on a day; the first one not before somebody has taken part for so long. */
  continuation: Chased & Readonly<{ opens: MonthDay; firstAfter: string }>;
  appeal: Chased & Readonly<{ withinWorkingDays: number }>;
  completion: Readonly<{ needs: readonly LdpNeed[] }>;
  /** How long a place in the talent pool lasts before HR looks at it again, an ISO 8601 duration. */
  pool: Chased & Readonly<{ reviewEvery: string }>;
  /** How many places an intake has unless HR says otherwise. */
  capacity: number;
  /** `schools`: from how many schools at least the members come; `agreeing`: how many have to agree on each candidate. */
  panel: Chased & Readonly<{ minimumMembers: number; schools: number; agreeing: number }>;
  /** Each criterion is assessed from 0 to `highestScore`, in whole numbers. */
  assessment: Chased & Readonly<{ minimumAssessors: number; highestScore: number }>;
  selection: Chased;
  /** The days of the year on which a progress review opens: one in each term. */
  review: Chased & Readonly<{ opens: readonly MonthDay[] }>;
  /** The day of the year on which the CEO is asked for the review of external recruitment. */
  externalRecruitment: Chased & Readonly<{ opens: MonthDay }>;
}>;
