import type { Instant, LocalDate, StaffId } from '../../kernel/index.js';
import type { Sealed } from '../process/command.js';
import type { ApplicationId, Appointment, Condition, Party, Rung, Side, UnfilledBecause } from './events.js';

type Chased = Readonly<{ ladder: readonly Rung[] }>;
export type OfferedCondition = Condition & Readonly<{ met?: boolean }>;
export type Offer = Readonly<{
  /** 1 for the first offer of this vacancy. */
  offer: number;
  application: ApplicationId;
  conditions: readonly OfferedCondition[];
  answerBy: Instant;
}>;
/** One version of the start date, and which sides have signed it. */
export type Proposal = Readonly<{
  number: number;
  startsOn: LocalDate;
  by: StaffId;
  from: Side | 'HR' | 'CEO';
  reason?: Sealed;
  signed: readonly Side[];
}>;

/** Another start date for an appointment that stands, until every side has signed it. */
export type Amendment = Readonly<{
  /** 1 for the first of this appointment. */
  number: number;
  startsOn: LocalDate;
  by: StaffId;
  reason: Sealed;
  parties: readonly Party[];
  signed: readonly Side[];
}> &
  Chased;
/** `amendments` counts those proposed so far; none is open where `amendment` is absent. */
type Amended = Readonly<{ amendments?: number; amendment?: Amendment }>;

type Step =
  | Readonly<{ status: 'Vacant'; because: UnfilledBecause }>
  | (Readonly<{ status: 'ToOffer'; application: ApplicationId }> & Chased)
  | (Readonly<{ status: 'Offered'; offer: Offer }> & Chased)
  | (Readonly<{ status: 'Lapsed'; offer: Offer }> & Chased)
  | (Readonly<{
      status: 'AgreeingDate';
      offer: Offer;
      parties: readonly Party[];
      proposals: readonly Proposal[];
      escalated: boolean;
      /** All sides have signed; conditions of the offer are still open. */
      agreed?: LocalDate;
    }> &
      Chased)
  | (Readonly<{ status: 'Appointed'; appointment: Appointment }> & Amended)
  | Readonly<{ status: 'ExternallyFilled' }>
  | (Readonly<{ status: 'AppointeeWithdrew'; appointment: Appointment; reviewed: boolean; amendments?: number }> &
      Chased)
  | (Readonly<{ status: 'Unfilled'; because: UnfilledBecause }> & Chased);

/** One of the posts that an advert fills, from the offer on; `offers` counts those made so far. */
export type Vacancy = Readonly<{ number: number; offers: number }> & Step;
export type VacancyStatus = Vacancy['status'];
export type VacancyIn<T extends VacancyStatus> = Extract<Vacancy, { status: T }>;

export const latestProposal = ({ proposals }: VacancyIn<'AgreeingDate'>): Proposal | undefined => proposals.at(-1);
/** The sides whose signature is missing. */
export const withoutSignature = (parties: readonly Party[], signed: readonly Side[]): readonly Party[] =>
  parties.filter(({ side }) => !signed.includes(side));
/** The sides that have not signed the latest version of the date. */
export const unsigned = (vacancy: VacancyIn<'AgreeingDate'>): readonly Party[] => {
  const latest = latestProposal(vacancy);
  return latest ? withoutSignature(vacancy.parties, latest.signed) : [];
};
export const openConditions = ({ conditions }: Offer): readonly OfferedCondition[] =>
  conditions.filter(({ met }) => met !== true);
/** An appointment about which something is open: somebody withdrew from it, or its date is to move. */
export const isUnsettled = (vacancy: Vacancy): boolean =>
  vacancy.status === 'AppointeeWithdrew' || (vacancy.status === 'Appointed' && vacancy.amendment !== undefined);
/** When people are reminded of what is open about a vacancy. */
export const ladderOf = (vacancy: Vacancy): readonly Rung[] =>
  'ladder' in vacancy ? vacancy.ladder : vacancy.status === 'Appointed' ? (vacancy.amendment?.ladder ?? []) : [];
/** Filled, or not free before an appointment is voided. */
export const isTaken = ({ status }: Vacancy): boolean =>
  status === 'Appointed' || status === 'AppointeeWithdrew' || status === 'ExternallyFilled';
/** Whom a vacancy is about now; undefined where nobody is. */
export const candidateOf = (vacancy: Vacancy): ApplicationId | undefined =>
  'offer' in vacancy ? vacancy.offer.application : 'application' in vacancy ? vacancy.application : undefined;
