import type { LocalDate, SchoolId } from '../kernel/index.js';

/** The version of a calendar by which a date was found. */
export type CalendarVersion = Readonly<{ id: string; version: number }>;
/** A date, and the version of the calendar by which it was found. */
export type DatedBy = Readonly<{ date: LocalDate; calendar: CalendarVersion }>;

/** From one day to another, both included. */
export type Days = Readonly<{ from: LocalDate; to: LocalDate }>;
export type TermName = 'Autumn' | 'Spring' | 'Summer';
/** A term from its first day for staff to its last, with the holiday in its midst. */
export type Term = Days & Readonly<{ name: TermName; halfTerm: Days }>;
/** One academic year, `2026/27`: 1 September to 31 August, though a school may begin in August already. */
export type AcademicYear = Readonly<{ year: string; terms: readonly Term[]; insetDays: readonly LocalDate[] }>;

/** Whose calendar it is: all schools of a county that have none of their own, or one school's. */
export type CalendarOf = Readonly<{ county: string }> | Readonly<{ school: SchoolId }>;
/** The days of the schools that follow it, in one version that never changes. */
export type Calendar = CalendarVersion &
  Readonly<{
    title: string;
    source: string;
    for: CalendarOf;
    years: readonly AcademicYear[];
    bankHolidays: readonly LocalDate[];
    bankHolidaysOf: CalendarVersion;
  }>;
