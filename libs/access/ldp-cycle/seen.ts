import { able, hasAssessed } from '../../domain/ldp-cycle/quorum.js';
import type { Candidate } from '../../domain/ldp-cycle/parts.js';
import { isOpened, type Begun } from '../../domain/ldp-cycle/state.js';
import type { CycleCase } from '../../domain/ldp-cycle/fold.js';
import type { EventOf } from '../../domain/of-process.js';
import type { DocumentId } from '../../domain/process/index.js';
import type { StaffId } from '../../kernel/index.js';
import { attachedIn } from '../documents.js';
import type { Fact } from '../views.js';
import type { CycleViewer } from './viewer.js';

/** Everything that can be recorded of an intake. */
export type CaseEvent = EventOf<'ldp-cycle'>;
/** Who attached each document. */
export type Past = Readonly<{ attached: ReadonlyMap<DocumentId, StaffId> }>;
export const pastOf = (facts: readonly Fact<CaseEvent>[]): Past => ({ attached: attachedIn(facts) });

const candidateIn = (state: CycleCase, number: number | undefined): Candidate | undefined =>
  isOpened(state) ? state.candidates.find(({ candidate }) => candidate === number) : undefined;
const takesPart = ({ standing }: Candidate): boolean => standing === 'joined' || standing === 'ended';

/** Whether somebody sees a candidate at all: the panel those whom each may judge, SLT those who take part, nobody themselves. */
export const seesCandidate = (state: Begun, viewer: CycleViewer, one: Candidate): boolean => {
  if ('me' in viewer && viewer.me === one.staff) return false;
  switch (viewer.view) {
    case 'whole':
      return viewer.as === 'office' || takesPart(one);
    case 'panel':
      return able(state.panel, one).some(({ staff }) => staff === viewer.me) || takesPart(one);
    case 'part':
      return false;
  }
};
const decidedForOffice = (state: Begun, viewer: CycleViewer, one: Candidate): boolean =>
  viewer.view === 'whole' && viewer.as === 'office' && one.decision !== undefined && seesCandidate(state, viewer, one);
/** The marks of others: for the panel once one's own are given, for HR and the CEO once the panel has decided. */
export const seesMarks = (state: Begun, viewer: CycleViewer, one: Candidate): boolean => {
  if (viewer.view === 'panel') return seesCandidate(state, viewer, one) && hasAssessed(one, viewer.me, state.criteria);
  return decidedForOffice(state, viewer, one);
};
/** The verdicts of others: for the panel once one's own is given. */
export const seesVotes = (state: Begun, viewer: CycleViewer, one: Candidate): boolean => {
  if (viewer.view === 'panel') return seesCandidate(state, viewer, one) && one.votes.some(({ by }) => by === viewer.me);
  return decidedForOffice(state, viewer, one);
};

type Looking = Readonly<{ viewer: CycleViewer; past: Past; state: CycleCase }>;
type Sees = (state: Begun, viewer: CycleViewer, one: Candidate) => boolean;
/** Whether the looker sees this of a candidate. */
export const sees = (test: Sees, number: number | undefined, { state, viewer }: Looking): boolean => {
  const one = candidateIn(state, number);
  return one !== undefined && isOpened(state) && test(state, viewer, one);
};
export const isOwn = (by: StaffId, { viewer }: Looking): boolean => 'me' in viewer && viewer.me === by;

/** One entry for each type of event, or it does not compile: what of it is seen; undefined hides the event. */
export type SeenBy = {
  readonly [T in CaseEvent['type']]: (
    data: Extract<CaseEvent, { type: T }>['data'],
    looking: Looking,
  ) => object | undefined;
};
