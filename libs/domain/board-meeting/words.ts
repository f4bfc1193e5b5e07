import type { LocalDate, StreamId } from '../../kernel/index.js';

export type { Ladder } from '../process/rung.js';
export type Body = 'board' | 'committee';
/** A policy's text that waits for the body; or one that the chair has approved alone, to be ratified. */
export type ItemKind = 'approval' | 'chairs-action';
export type Outcome = 'approved' | 'approved-subject-to' | 'refused' | 'deferred' | 'ratified' | 'not-ratified';
/** When and where: `startsAt` is a time of day in London. */
export type Sitting = Readonly<{ on: LocalDate; startsAt: string; place: string }>;
/** How many came, and how many of all members had to. */
export type Quorum = Readonly<{ present: number; needed: number; members: number }>;
export type Decided = Readonly<{
  outcome: Outcome;
  minuteRef: string;
  amendments?: number;
  contentReviewed?: boolean;
  /** The meeting that it was deferred to. */
  to?: StreamId;
}>;
