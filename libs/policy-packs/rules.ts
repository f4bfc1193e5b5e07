import type { CalendarVersion } from '../calendars/types.js';
import type { LocalDate } from '../kernel/index.js';
import type { MonthDay } from '../kernel/month-day.js';
import type { LdpRules } from './ldp-kinds.js';
import type { PolicyRules } from './policy-kinds.js';
import type { Chased, ClosingRungRule } from './rung-kinds.js';

export type { MonthDay } from '../kernel/month-day.js';
export type { ClosingRungRule, RungRule } from './rung-kinds.js';
export type { LdpNeed, LdpRules } from './ldp-kinds.js';
export type {
  ApprovalStep,
  ChangeClass,
  EscalatedTo,
  LatenessStep,
  MeetingRules,
  PolicyRules,
  StandsOn,
} from './policy-kinds.js';

/** Who sits on a panel, and how many have to agree. */
export type PanelRules = Chased &
  Readonly<{
    /** The chair included. */
    minimumMembers: number;
    /** How many sift each application, each without seeing the others. */
    minimumSifters: number;
    /** A holder of each has to be a member. */
    needs: readonly ('SLT' | 'Head')[];
    /** Whether somebody trained in safer recruitment has to be on the panel, or the panel is only told that nobody is. */
    training: 'required' | 'advised';
    /** How many of the panel, the chair included, have to agree to its decision. */
    agreeing: number;
  }>;

/** What a trust decides about its internal posts. */
export type InternalPostRules = Readonly<{
  /** The job description: written by HR, approved by the Senior Leadership Team. */
  description: Chased;
  approval: Chased;
  /** `late`: an application after the closing is refused, or HR is asked to accept it. */
  advert: Readonly<{ minimumDays: number; ladder: readonly ClosingRungRule[]; late: 'refused' | 'asked-of-HR' }>;
  panel: PanelRules;
  /** `blind`: those who sift see no applicant's name before the shortlist is confirmed. */
  sift: Chased & Readonly<{ blind: boolean }>;
  shortlist: Chased;
  /** Scores run from 0 to `highestScore`, in whole numbers. */
  interview: Chased & Readonly<{ highestScore: number }>;
  decision: Chased;
  /** An offer lapses after so many working days without an answer. */
  offer: Chased & Readonly<{ answerWorkingDays: number }>;
  /** How long a reserve may still be offered the post, as an ISO 8601 duration from the panel's decision. */
  reserve: Readonly<{ validFor: string }>;
  /** What becomes of a post that nobody filled. */
  route: Chased;
  startDate: Chased;
}>;

/** The days on which nobody works, besides Saturdays and Sundays. */
export type CalendarRules = Readonly<{ bankHolidays: readonly LocalDate[] }>;
/** What a trust decides about its secondments. */
export type SecondmentRules = Readonly<{
  release: Chased;
  agreement: Chased;
  /** Who has to have an objective: those on the leadership programme, as document 002 has it, or everybody; set within so many working days. */
  objective: Chased & Readonly<{ boundFor: 'ldp' | 'all'; setWithinWorkingDays: number }>;
  /** Home and host look at the secondment at this cadence, an ISO 8601 duration. */
  review: Chased & Readonly<{ every: string }>;
  /** `maxMonths` of one agreement; the others of all agreements together. */
  length: Readonly<{
    maxMonths: number;
    maxExtensions: number;
    hardReviewMonths: number;
    legalFlagMonths: number;
    fixedTermYears: number;
  }>;
  extension: Chased;
  /** Days before the last day: the first opens the hand-over, the others remind of it. */
  handover: Readonly<{ days: readonly number[] }>;
  return: Chased;
  conversion: Chased;
}>;
/** What a trust decides about those who act up. */
export type ActingUpRules = Readonly<{
  /** A chain may be of any length; whoever arranges a longer one is told. */
  warnBeyond: number;
  /** The ladder counts from the first day of acting; without backdating a decision holds from its own day at the earliest. */
  allowance: Chased & Readonly<{ backdating: boolean; decidedBy: 'SLT' | 'CEO' }>;
  section128: Chased;
  /** The plan by which everybody goes back to their own post. */
  unwinding: Chased;
}>;
/** What a trust decides about those who are away: how many days one absence may last at most, the first and the last included. */
export type AbsenceRules = Readonly<{ longestDays: number }>;
/** Who resigns by the one day may leave at the end of the other, the next that comes. */
export type ResignationDate = Readonly<{ by: MonthDay; leaves: MonthDay }>;
/** When people have to resign: Heads and teachers by dates of the year, support staff with the notice of their contract. */
export type ResignationRules = Readonly<{
  head: readonly ResignationDate[];
  /** Deputy and assistant heads too. */
  teacher: readonly ResignationDate[];
  /** The notice where nobody knows that of the contract, an ISO 8601 duration. */
  support: string;
}>;
/** What a trust decides about new versions of its own rules: who proposes them does not approve them, and late ones come to the Board. */
export type RuleSetRules = Readonly<{ approval: Chased }>;
export type Rules = Readonly<{
  internalPost: InternalPostRules;
  secondment: SecondmentRules;
  actingUp: ActingUpRules;
  absence: AbsenceRules;
  ldp: LdpRules;
  resignation: ResignationRules;
  ruleSets: RuleSetRules;
  policies: PolicyRules;
  calendar: CalendarRules;
}>;
/** A trust's rules as versioned data; a case keeps the version it began under. */
export type PolicyPack = Readonly<{
  id: string;
  version: number;
  title: string;
  source: string;
  rules: Rules;
  /** The calendar whose bank holidays it counts by, in its newest version; absent where the pack holds its own. */
  follows?: CalendarVersion;
}>;
