import type { EventOf } from '../../domain/of-process.js';
import type { DocumentId } from '../../domain/process/index.js';
import type { StaffId } from '../../kernel/index.js';
import { attachedIn } from '../documents.js';
import type { Fact } from '../views.js';
import type { ParticipationViewer } from './viewer.js';

/** Everything that can be recorded in somebody's file. */
export type CaseEvent = EventOf<'ldp-participation'>;
/** Who attached each document. */
export type Past = Readonly<{ attached: ReadonlyMap<DocumentId, StaffId> }>;
export const pastOf = (facts: readonly Fact<CaseEvent>[]): Past => ({ attached: attachedIn(facts) });

/** One entry for each type of event, or it does not compile: what of it is seen; undefined hides the event. */
export type SeenBy<V extends ParticipationViewer> = {
  readonly [T in CaseEvent['type']]: (
    data: Extract<CaseEvent, { type: T }>['data'],
    looking: Readonly<{ viewer: V; past: Past }>,
  ) => object | undefined;
};
export type Overseer = Extract<ParticipationViewer, { view: 'whole' }>;
export type Themself = Extract<ParticipationViewer, { view: 'part' }>;
