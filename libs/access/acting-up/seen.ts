import type { ActingUpEvent } from '../../domain/acting-up/events.js';
import type { Absence, Allowance, Link, Section128, Status } from '../../domain/acting-up/state.js';
import type { OpenProposal } from '../../domain/acting-up/unwinding/state.js';
import type { DocumentId, SharedEvent } from '../../domain/process/index.js';
import type { WithClaims } from '../../domain/process/claims.js';
import type { StaffId } from '../../kernel/index.js';
import type { ActingUpViewer } from './viewer.js';

export type LinkEvent = ActingUpEvent | SharedEvent;
/** What the log tells beyond the state: who attached each document. */
export type Past = Readonly<{ attached: ReadonlyMap<DocumentId, StaffId> }>;

export type Looking<V extends ActingUpViewer> = Readonly<{ past: Past; viewer: V }>;
/** One entry for each type of event, or it does not compile: what of it is seen; undefined hides the event. */
export type SeenBy<V extends ActingUpViewer> = {
  readonly [T in LinkEvent['type']]: (
    data: Extract<LinkEvent, { type: T }>['data'],
    looking: Looking<V>,
  ) => object | undefined;
};

type Always = 'post' | 'title' | 'school' | 'staff' | 'from' | 'to' | 'startsAt' | 'endsAt';
type Owed = Pick<Extract<Allowance, { status: 'owed' }>, 'status'>;
type SharedState = WithClaims<object>;
/** A link as it is shown to somebody; what a reader may not know is missing. */
export type SeenLink = Readonly<{
  status: Status;
  link: Pick<Link, Always> & Partial<Omit<Link, Always | 'insteadOf'>> & Readonly<{ insteadOf: Readonly<{ staff: StaffId }> }>; // prettier-ignore
  absence?: Absence;
  allowance?: Allowance | Owed;
  section128?: Section128 | Readonly<{ status: 'asked' }>;
  /** The last day, once the end is settled; `over` where it has passed. */
  lastDay?: Link['from'];
  over?: boolean;
  /** A plan for everybody's return that waits for an answer, or one's own way back by it. */
  plan?: OpenProposal | Pick<OpenProposal, 'proposal' | 'on' | 'steps'>;
  claims?: SharedState['claims'];
  arranged?: SharedState['arranged'];
}>;
