import { documentSeen } from '../documents.js';
import { sharedWhole } from '../shared-events.js';
import { all } from '../showing.js';
import type { Overseer, SeenBy } from './seen.js';

/** What HR, SLT, the CEO and the Heads of both sides see: every fact. Who reads its words is another matter. */
export const wholeEvents: SeenBy<Overseer> = {
  SecondmentRequested: all,
  SecondmentOpened: all,
  SecondeeReleased: all,
  ReleaseRefused: all,
  AgreementWritten: all,
  AgreementSigned: all,
  SecondmentAgreed: all,
  SecondmentStarted: all,
  TaskEscalated: all,
  SecondmentCancelled: all,
  SecondmentEnded: all,
  SecondmentCompleted: all,
  ObjectiveRequired: all,
  ObjectiveNotRequired: all,
  ObjectiveSet: all,
  ObjectiveAcknowledged: all,
  ObjectiveOutcomeRecorded: all,
  ReviewOpened: all,
  ReviewRecorded: all,
  ExtensionRequested: all,
  ExtensionApproved: all,
  ExtensionDeclined: all,
  ExtensionWithdrawn: all,
  SecondmentExtended: all,
  ReturnOpened: all,
  RedeploymentStarted: all,
  EarlyEndRecorded: all,
  ReturnResumed: all,
  PermanenceSettled: all,
  ReturnPlanned: all,
  SecondeeStaysOn: all,
  ConversionBegun: all,
  ExemptionAsked: all,
  ExemptionDeclined: all,
  ConversionFailed: all,
  SecondmentConverted: all,
  UnwindingProposed: all,
  UnwindingEscalated: all,
  UnwindingRejected: all,
  UnwindingApplied: all,
  ...sharedWhole,
  DocumentAttached: (data, { viewer }) => documentSeen(data, viewer),
  DocumentRemoved: all,
};

/** What is written of the secondee’s work, for both schools that they work for: their Heads read it also when nothing waits for them. */
export const aboutTheWork: readonly string[] = [
  'AgreementWritten',
  'ObjectiveSet',
  'ObjectiveOutcomeRecorded',
  'ReviewRecorded',
] satisfies readonly (keyof typeof wholeEvents)[];
