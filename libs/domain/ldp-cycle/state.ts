import type { Instant, LocalDate, SchoolId, StaffId } from '../../kernel/index.js';
import type { CaseSummary } from '../process/process.js';
import type { Action, Candidate, External, OpenReview, Panel, Plan } from './parts.js';
import { sitting } from './quorum.js';
import type { Criterion, Ladder } from './words.js';

export type Status = 'NotOpened' | 'Open' | 'Selecting' | 'Selected' | 'Running' | 'Ended';
export type File = Readonly<{
  school: SchoolId;
  openedBy: StaffId;
  joinsOn: LocalDate;
  cutOff: LocalDate;
  cutOffAt: Instant;
  closesAt: Instant;
  capacity: number;
  criteria: readonly Criterion[];
  /** For the panel; and once applications are closed, for the selection. */
  ladder: Ladder;
  panel?: Panel;
  candidates: readonly Candidate[];
  /** By candidate, the first first. */
  waitList: readonly number[];
  nextReviewAt?: Instant;
  externalReviewAt?: Instant;
  reviews: number;
  review?: OpenReview;
  actionsAdded: number;
  /** Those that nobody has completed. */
  actions: readonly Action[];
  plansMade: number;
  /** Those that have neither begun nor been dropped. */
  plans: readonly Plan[];
  externalReviews: number;
  external?: External;
  /** The tasks that the CEO has been asked for too. */
  escalated: readonly string[];
}>;
export type Begun = File & Readonly<{ status: Exclude<Status, 'NotOpened'> }>;
export type Cycle = Readonly<{ status: 'NotOpened' }> | Begun;

export const isOpened = (state: Cycle): state is Begun => state.status !== 'NotOpened';
/** It takes applications: also late ones, until its last participant has gone. */
export const isGoingOn = (state: Cycle): state is Begun => isOpened(state) && state.status !== 'Ended';
export const candidateOf = (state: Cycle, number: number): Candidate | undefined =>
  isOpened(state) ? state.candidates.find(({ candidate }) => candidate === number) : undefined;

const over: readonly Candidate['standing'][] = ['ended', 'not-selected', 'gone'];
/** Those whose matter it is. */
export const concerned = ({ candidates }: Pick<File, 'candidates'>): readonly Candidate[] =>
  candidates.filter(({ standing }) => !over.includes(standing));
/** The one that somebody has here now; of former ones nothing is left to change. */
export const concernedBy = (state: File, staff: StaffId): Candidate | undefined =>
  concerned(state).find((one) => one.staff === staff);
/** Those of whom the panel has yet to say where they stand. */
export const withPanel = ({ candidates }: Pick<File, 'candidates'>): readonly Candidate[] =>
  candidates.filter(({ standing }) => standing === 'with-panel');
export const participants = ({ candidates }: Pick<File, 'candidates'>): readonly Candidate[] =>
  candidates.filter(({ standing }) => standing === 'joined');

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
].concat('November', 'December');
/** Its month names an intake, as there is one a year: `September 2027`. */
const monthOf = (day: LocalDate): string => `${months[Number(day.slice(5, 7)) - 1]!} ${day.slice(0, 4)}`;

/** What lists show of it; candidates are no part of it, since others' matters lie in it. Throws on a state before its first event. */
export const summary = (state: Cycle): CaseSummary => {
  if (!isOpened(state)) throw new Error('A cycle that nobody opened has no summary.');
  const { status, school, joinsOn, openedBy, panel } = state;
  const involved = [...new Set([openedBy, ...sitting(panel).map(({ staff }) => staff)])];
  const title = `Leadership Development Programme, ${monthOf(joinsOn)}`;
  return { status, title, school, open: status !== 'Ended', involved };
};
