import type { StaffId } from '../../kernel/index.js';
import type { Stay } from '../../domain/secondment/words.js';
import { ownDocument, ownRemoval } from '../documents.js';
import { sharedPart } from '../shared-events.js';
import { all, bare, fields, hidden, only } from '../showing.js';
import type { Secondee, SeenBy } from './seen.js';

const stay = [
  'staff',
  'home',
  'host',
  'from',
  'lastDay',
  'pattern',
  'appraises',
  'pays',
  'disciplines',
  'left',
  'arisesFrom',
] as const satisfies readonly (keyof Stay)[];
const asked = ['title', 'secondee', 'homeSchool', 'homePost', 'from', 'to', 'onLdp', 'arisesFrom'] as const;

type Written = Readonly<{ by?: StaffId; reason?: unknown }>;
/** With the reason where it is their own. */
const withOwnReason =
  <D extends Written>(...names: readonly (keyof D & string)[]) =>
  (data: D, { viewer }: Readonly<{ viewer: Secondee }>): object =>
    data.by === viewer.me ? only(data, ...names, 'by', 'reason') : only(data, ...names);

/**
 * What the secondee sees: everything that they sign, what is recorded of their work, and why they were refused something.
 * What managers write to each other, and what becomes of those who act for them, stays hidden.
 */
export const partEvents: SeenBy<Secondee> = {
  SecondmentRequested: fields(...asked, 'host', 'pattern'),
  SecondmentOpened: fields(...asked, 'hostSchool', 'hostPost'),
  SecondeeReleased: bare,
  ReleaseRefused: fields('reason'),
  AgreementWritten: fields('version', 'home', 'host', 'terms', 'parties'),
  AgreementSigned: fields('version', 'side'),
  SecondmentAgreed: fields(...stay, 'version', 'beginsAt', 'endsAt', 'opensReturnAt'),
  SecondmentStarted: fields(...stay, 'nextReviewAt'),
  TaskEscalated: hidden,
  SecondmentCancelled: bare,
  SecondmentEnded: fields(...stay, 'to', 'next'),
  SecondmentCompleted: bare,
  ObjectiveRequired: fields('because', 'appraiser'),
  ObjectiveNotRequired: all,
  ObjectiveSet: fields('objective', 'by'),
  ObjectiveAcknowledged: fields('by'),
  ObjectiveOutcomeRecorded: fields('outcome', 'note', 'by'),
  ReviewOpened: fields('review', 'parties', 'nextReviewAt', 'because'),
  ReviewRecorded: fields('review', 'side', 'goesWell', 'note', 'by'),
  ExtensionRequested: fields('extension', 'until', 'totalMonths', 'agreements'),
  ExtensionApproved: fields('extension'),
  ExtensionDeclined: fields('extension', 'reason'),
  ExtensionWithdrawn: fields('extension'),
  SecondmentExtended: fields(...stay, 'extension', 'before', 'endsAt', 'opensReturnAt'),
  ReturnOpened: bare,
  RedeploymentStarted: fields('post', 'gone'),
  EarlyEndRecorded: withOwnReason(...stay, 'because', 'before', 'endsAt', 'suspended'),
  ReturnResumed: bare,
  PermanenceSettled: fields('inFavourOf'),
  ReturnPlanned: fields(...stay, 'to', 'endsAt', 'post', 'next'),
  SecondeeStaysOn: fields(...stay, 'because'),
  ConversionBegun: bare,
  ExemptionAsked: bare,
  ExemptionDeclined: fields('reason'),
  ConversionFailed: bare,
  SecondmentConverted: fields(...stay, 'permanentFrom', 'next', 'because', 'appointment'),
  UnwindingProposed: hidden,
  UnwindingEscalated: hidden,
  UnwindingRejected: hidden,
  UnwindingApplied: fields('on'),
  ...sharedPart,
  DocumentAttached: (data, { viewer }) => ownDocument(data, viewer.me),
  DocumentRemoved: (data, { viewer, past }) => ownRemoval(data, viewer.me, past.attached),
};
