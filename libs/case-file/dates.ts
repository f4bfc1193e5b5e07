import type { Instant, LocalDate, StaffId } from '../kernel/index.js';
import type { AppointmentId, Side } from '../domain/internal-post/events.js';
import { tellAll, type Chapters, type Telling } from './told.js';

export type ProposalTold = Readonly<{
  proposal: number;
  startsOn: LocalDate;
  from: Side | 'HR' | 'CEO';
  by?: StaffId;
  at: Instant;
  signed: readonly Readonly<{ side: Side; at: Instant }>[];
}>;
export type DateThread = Readonly<{
  vacancy: number;
  proposals: readonly ProposalTold[];
  escalated: boolean;
  agreed?: LocalDate;
  appointment?: AppointmentId;
}>;

type Threads = readonly DateThread[];
const begins = (vacancy: number): DateThread => ({ vacancy, proposals: [], escalated: false });
/** Changes the last thread of a vacancy; posts of old come to it without an offer. */
const latest = (threads: Threads, vacancy: number | undefined, change: (thread: DateThread) => DateThread): Threads => {
  if (!vacancy) return threads;
  const at = threads.findLastIndex((one) => one.vacancy === vacancy);
  return at < 0 ? [...threads, change(begins(vacancy))] : threads.map((one, i) => (i === at ? change(one) : one));
};

const chapters: Chapters<Threads> = {
  OfferAccepted: (threads, { data: { vacancy } }) => (vacancy ? [...threads, begins(vacancy)] : threads),
  StartDateProposed: (threads, { at, data: { vacancy, proposal, startsOn, from, by } }) =>
    proposal && startsOn && from
      ? latest(threads, vacancy, ({ agreed: _, ...one }) => ({
          ...one,
          proposals: [...one.proposals, { proposal, startsOn, from, ...(by && { by }), at, signed: [] }],
        }))
      : threads,
  StartDateSigned: (threads, { at, data: { vacancy, proposal, side } }) =>
    side
      ? latest(threads, vacancy, (one) => ({
          ...one,
          proposals: one.proposals.map((p) =>
            p.proposal === proposal ? { ...p, signed: [...p.signed, { side, at }] } : p,
          ),
        }))
      : threads,
  StartDateAgreed: (threads, { data: { vacancy, startsOn } }) =>
    latest(threads, vacancy, (one) => ({ ...one, ...(startsOn && { agreed: startsOn }) })),
  StartDateEscalated: (threads, { data: { vacancy } }) =>
    latest(threads, vacancy, (one) => ({ ...one, escalated: true })),
  AppointmentMade: (threads, { data: { vacancy, appointment } }) =>
    latest(threads, vacancy, (one) => ({ ...one, ...(appointment && { appointment }) })),
};

/** For each accepted offer the thread of its start date: what was proposed, by which side, and who has signed it. */
export const datesOf = (told: readonly Telling[]): readonly DateThread[] => tellAll(chapters, told, []);
