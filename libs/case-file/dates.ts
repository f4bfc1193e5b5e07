import type { Instant, LocalDate, StaffId } from '../kernel/index.js';
import type { AppointmentId, Side } from '../domain/internal-post/events.js';
import type { Telling } from './told.js';

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

const begins = (vacancy: number): DateThread => ({ vacancy, proposals: [], escalated: false });
const latest = (threads: readonly DateThread[], vacancy: number, change: (thread: DateThread) => DateThread) => {
  const at = threads.findLastIndex((one) => one.vacancy === vacancy);
  return at < 0 ? [...threads, change(begins(vacancy))] : threads.map((one, i) => (i === at ? change(one) : one));
};

const after = (threads: readonly DateThread[], { type, at, data }: Telling): readonly DateThread[] => {
  const vacancy = 'vacancy' in data ? data.vacancy : undefined;
  if (!vacancy) return threads;
  switch (type) {
    case 'OfferAccepted':
      return [...threads, begins(vacancy)];
    case 'StartDateProposed': {
      const { proposal, startsOn, from, by } = data;
      if (!proposal || !startsOn || !from) return threads;
      const made: ProposalTold = { proposal, startsOn, from, ...(by && { by }), at, signed: [] };
      return latest(threads, vacancy, ({ agreed: _, ...one }) => ({ ...one, proposals: [...one.proposals, made] }));
    }
    case 'StartDateSigned': {
      const { side } = data;
      if (!side) return threads;
      const sign = (one: ProposalTold) =>
        one.proposal === data.proposal ? { ...one, signed: [...one.signed, { side, at }] } : one;
      return latest(threads, vacancy, (one) => ({ ...one, proposals: one.proposals.map(sign) }));
    }
    case 'StartDateAgreed':
      return latest(threads, vacancy, (one) => ({ ...one, ...(data.startsOn && { agreed: data.startsOn }) }));
    case 'StartDateEscalated':
      return latest(threads, vacancy, (one) => ({ ...one, escalated: true }));
    case 'AppointmentMade':
      return latest(threads, vacancy, (one) => ({
        ...one,
        ...(data.appointment && { appointment: data.appointment }),
      }));
    default:
      return threads;
  }
};

/** For each accepted offer the thread of its start date: what was proposed, by which side, and who has signed it. */
export const datesOf = (told: readonly Telling[]): readonly DateThread[] => told.reduce(after, []);
