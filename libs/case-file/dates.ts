import type { Instant, LocalDate, StaffId } from '../kernel/index.js';
import type { AppointmentId, Side } from '../domain/internal-post/events.js';
import { tellAll, type Chapters, type Telling } from './told.js';

/** `by` where the reader may know who signed for a side. */
export type SignatureTold = Readonly<{ side: Side; by?: StaffId; at: Instant }>;
export type ProposalTold = Readonly<{
  proposal: number;
  startsOn: LocalDate;
  from: Side | 'HR' | 'CEO';
  by?: StaffId;
  at: Instant;
  signed: readonly SignatureTold[];
}>;
/** Another date that was put to the sides after the appointment, and what came of it; it is open where nothing has. */
export type AmendmentTold = Readonly<{
  amendment: number;
  startsOn: LocalDate;
  by?: StaffId;
  at: Instant;
  signed: readonly SignatureTold[];
  declined?: Readonly<{ side?: Side; by?: StaffId; at: Instant }>;
  amendedAt?: Instant;
}>;
export type DateThread = Readonly<{
  vacancy: number;
  proposals: readonly ProposalTold[];
  escalated: boolean;
  agreed?: LocalDate;
  appointment?: AppointmentId;
  amendments: readonly AmendmentTold[];
  voidedAt?: Instant;
}>;

type Threads = readonly DateThread[];
const signature = (side: Side, by: StaffId | undefined, at: Instant): SignatureTold => ({
  side,
  ...(by && { by }),
  at,
});
const begins = (vacancy: number): DateThread => ({
  vacancy,
  proposals: [],
  escalated: false,
  amendments: [],
});
/** Changes the last thread of a vacancy; posts of old come to it without an offer. */
const latest = (threads: Threads, vacancy: number | undefined, change: (thread: DateThread) => DateThread): Threads => {
  if (!vacancy) return threads;
  const at = threads.findLastIndex((one) => one.vacancy === vacancy);
  return at < 0 ? [...threads, change(begins(vacancy))] : threads.map((one, i) => (i === at ? change(one) : one));
};
/** Changes one amendment of a vacancy, or its last. */
const amend = (
  threads: Threads,
  vacancy: number | undefined,
  which: number | undefined,
  change: (amendment: AmendmentTold) => AmendmentTold,
): Threads =>
  latest(threads, vacancy, (thread) => ({
    ...thread,
    amendments: thread.amendments.map((one, i, all) =>
      (which === undefined ? i === all.length - 1 : one.amendment === which) ? change(one) : one,
    ),
  }));

const chapters: Chapters<Threads> = {
  OfferAccepted: (threads, { data: { vacancy } }) => (vacancy ? [...threads, begins(vacancy)] : threads),
  StartDateProposed: (threads, { at, data: { vacancy, proposal, startsOn, from, by } }) =>
    proposal && startsOn && from
      ? latest(threads, vacancy, ({ agreed: _, ...one }) => ({
          ...one,
          proposals: [...one.proposals, { proposal, startsOn, from, ...(by && { by }), at, signed: [] }],
        }))
      : threads,
  StartDateSigned: (threads, { at, data: { vacancy, proposal, side, by } }) =>
    side
      ? latest(threads, vacancy, (one) => ({
          ...one,
          proposals: one.proposals.map((p) =>
            p.proposal === proposal ? { ...p, signed: [...p.signed, signature(side, by, at)] } : p,
          ),
        }))
      : threads,
  StartDateAgreed: (threads, { data: { vacancy, startsOn } }) =>
    latest(threads, vacancy, (one) => ({ ...one, ...(startsOn && { agreed: startsOn }) })),
  StartDateEscalated: (threads, { data: { vacancy } }) =>
    latest(threads, vacancy, (one) => ({ ...one, escalated: true })),
  AppointmentMade: (threads, { data: { vacancy, appointment } }) =>
    latest(threads, vacancy, (one) => ({ ...one, ...(appointment && { appointment }) })),
  AmendmentProposed: (threads, { at, data: { vacancy, amendment, startsOn, by } }) =>
    amendment && startsOn
      ? latest(threads, vacancy, (one) => ({
          ...one,
          amendments: [...one.amendments, { amendment, startsOn, ...(by && { by }), at, signed: [] }],
        }))
      : threads,
  AmendmentSigned: (threads, { at, data: { vacancy, amendment, side, by } }) =>
    side
      ? amend(threads, vacancy, amendment, (one) => ({ ...one, signed: [...one.signed, signature(side, by, at)] }))
      : threads,
  AmendmentDeclined: (threads, { at, data: { vacancy, amendment, side, by } }) =>
    amend(threads, vacancy, amendment, (one) => ({
      ...one,
      declined: { ...(side && { side }), ...(by && { by }), at },
    })),
  AppointmentAmended: (threads, { at, data: { vacancy, startsOn } }) =>
    amend(threads, vacancy, undefined, (one) => (one.startsOn === startsOn ? { ...one, amendedAt: at } : one)),
  AppointmentVoided: (threads, { at, data: { vacancy } }) =>
    latest(threads, vacancy, (one) => ({ ...one, voidedAt: at })),
};

/** For each accepted offer the thread of its start date: what was proposed, by which side, who has signed it, and what was put forward after the appointment. */
export const datesOf = (told: readonly Telling[]): readonly DateThread[] => tellAll(chapters, told, []);
