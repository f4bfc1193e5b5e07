import type { PartialDate } from '../../kernel/partial-date.js';

/** What a document says, and the lines that say it. */
export type Said<T> = Readonly<{ is: T; lines: readonly number[] }>;
export type Body = 'board' | 'committee' | 'governing-body' | 'ceo' | 'head' | 'unknown';
/** One line of a printed history of versions; who revised it stays in the document. */
export type VersionLine = Readonly<{
  version: string;
  date?: PartialDate;
  class: 'editorial' | 'unknown';
  lines: readonly number[];
}>;
/** A day of a programme; where no year is printed, the year is worked out from the school year that is named. */
export type ProgrammeDate = Readonly<{ date: string; yearPrinted: boolean; line: number }>;

/** What a policy document says of itself, each with its lines. No name and no initials of a person are in it: `ownerStated` is only where they stand. */
export type PolicyMetadata = Readonly<{
  title?: Said<string>;
  trust?: Said<string>;
  status: Said<'draft' | 'approved' | 'unknown'>;
  version?: Said<string>;
  policyDate?: Said<PartialDate>;
  /** A policy printed on many pages prints its dates there too: every different one, in the order of the lines. */
  reviewDates: readonly Said<PartialDate>[];
  reviewDate?: Said<PartialDate>;
  approvedOn?: Said<PartialDate>;
  authoriser?: Said<Body>;
  monitoredBy?: Said<Body>;
  ownerStated?: Readonly<{ lines: readonly number[] }>;
  statedCadenceMonths?: Said<number>;
  /** Each time that an interval of its review is named; `statedCadenceMonths` is the shortest. */
  cadences: readonly Said<number>[];
  history: readonly VersionLine[];
  linked: readonly Readonly<{ title: string; lines: readonly number[] }>[];
  programmeDates: readonly ProgrammeDate[];
}>;
