import type { SecondmentCommand } from './index.js';
import type { Status } from './state.js';

/** Which commands may take a secondment on from a status, and where to; every other leaves it where it is. */
export type Ways = Readonly<Partial<Record<SecondmentCommand['type'], readonly Status[]>>>;

/** The deciders' own map: a walk through what runs proves that each of these ways is taken and no other. */
export const ways: Readonly<Record<Status, Ways>> = {
  NotRequested: {
    RequestSecondment: ['Requested'],
    OpenSecondment: ['Agreeing'],
  },
  Requested: {
    ReleaseSecondee: ['Agreeing'],
    RefuseRelease: ['Refused'],
    CancelSecondment: ['Cancelled'],
  },
  Agreeing: {
    SignAgreement: ['Agreed'],
    RecordPartnerSignature: ['Agreed'],
    CancelSecondment: ['Cancelled'],
  },
  Agreed: {
    BeginSecondment: ['Running'],
    CancelSecondment: ['Cancelled'],
  },
  Running: {
    OpenReturn: ['Returning'],
    EndEarly: ['Returning'],
    DecideExemption: ['Converted'],
    RecordConversionOutcome: ['Converted'],
  },
  Returning: {
    // The last signature under an extension takes it back to where it runs.
    SignAgreement: ['Running'],
    RecordPartnerSignature: ['Running'],
    EndSecondment: ['Ended'],
    DecideExemption: ['Converted'],
    RecordConversionOutcome: ['Converted'],
  },
  Ended: {
    CompleteSecondment: ['Completed'],
  },
  Completed: {},
  Converted: {},
  Refused: {},
  Cancelled: {},
};

/** What the process does by itself once it is due, by the status in which it waits for that; also what leaves the secondment where it is. */
export const ownActs: Readonly<Partial<Record<Status, readonly SecondmentCommand['type'][]>>> = {
  Requested: ['EscalateTask'],
  Agreeing: ['EscalateTask'],
  Agreed: ['BeginSecondment'],
  Running: ['OpenReturn', 'OpenReview', 'EscalateTask'],
  Returning: ['EndSecondment', 'OpenReview', 'EscalateTask', 'EscalateUnwinding'],
  Ended: ['EscalateTask'],
};
