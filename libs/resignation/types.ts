import type { Calendar, CalendarVersion, DatedBy } from '../calendars/types.js';
import type { LocalDate } from '../kernel/index.js';
import type { MonthDay, ResignationRules } from '../policy-packs/rules.js';

/** How people have to resign: Heads and teachers (deputy and assistant heads too) by dates of the year, support staff by their contract. */
export type ResignationKind = keyof ResignationRules;
export const resignationKinds = ['head', 'teacher', 'support'] as const satisfies readonly ResignationKind[];

/** What is asked: when may somebody start who resigns on `givenOn`; `calendar` is that of the school where they start. */
export type NoticeAsked = Readonly<{
  kind: ResignationKind;
  givenOn: LocalDate;
  /** The start that somebody would like. */
  wanted?: LocalDate;
  /** The notice of the contract, an ISO 8601 duration; for support staff alone. */
  contractNotice?: string;
  calendar: Calendar;
  rules: ResignationRules;
}>;

/** One thing that led to the answer, in the order in which one would explain it. */
export type NoticeStep =
  | Readonly<{ step: 'dates'; kind: 'head' | 'teacher'; by: readonly MonthDay[] }>
  | Readonly<{ step: 'notice'; notice: string; assumed: boolean }>
  | Readonly<{ step: 'resign'; givenOn: LocalDate; resignBy: LocalDate }>
  | Readonly<{ step: 'hand-in'; resignBy: LocalDate; workingDay: LocalDate }>
  | Readonly<{ step: 'leave'; lastDay: LocalDate; earliestStart: LocalDate }>
  | Readonly<{ step: 'first-day'; earliestStart: LocalDate; firstTermDay: LocalDate }>
  | Readonly<{ step: 'spring-pay'; lastDay: LocalDate; termStarts: LocalDate }>
  | Readonly<{ step: 'in-time' | 'too-late'; startsOn: LocalDate; resignBy: LocalDate; earliestStart: LocalDate }>
  | Readonly<{ step: 'waiver' }>;

/** The last day for resigning that would make a wanted start possible, and whether it has passed. */
export type WantedStart = Readonly<{ startsOn: LocalDate; resignBy: DatedBy; lastDay: DatedBy; passed: boolean }>;
/** The earliest start without a waiver, and how it comes to it. */
export type NoticeAnswer = Readonly<{
  kind: ResignationKind;
  givenOn: LocalDate;
  resignBy: DatedBy;
  lastDay: DatedBy;
  earliestStart: DatedBy;
  /** The first day of term on or after it; absent where the calendar does not reach so far. */
  firstTermDay?: DatedBy;
  wanted?: WantedStart;
  steps: readonly NoticeStep[];
  calendar: CalendarVersion;
}>;
