import { accept, refuse, type Context, type StaffId, type StreamId } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import type { Sealed } from '../process/command.js';
import { hasBegun, stepIn, type Begun, type Participation } from './state.js';
import { offerTimes } from './times.js';
import type { Progress } from './words.js';

/** The cycle that speaks; an answer is an event of the participation, or a refusal by name. */
type InCycle = Readonly<{ cycle: StreamId }>;
type Now = Pick<Context<Rules>, 'at' | 'rules'>;

/** The application that this cycle has; a refusal where it has none of theirs. */
const theirs = (state: Participation, { cycle }: InCycle) => {
  const { application } = hasBegun(state) ? state : {};
  return hasBegun(state) && application?.cycle === cycle
    ? ({ ok: true, file: state, application } as const)
    : refuse('NotInThisCycle', { cycle, status: state.status });
};
const offered = (file: Begun, { cycle, feedback }: InCycle & { feedback?: Sealed }, now: Now) => {
  const { person: staff, school, application, revision } = file;
  return {
    type: 'PlaceOffered',
    data: {
      revision: revision + 1,
      staff,
      school,
      number: application!.number,
      cycle,
      joinsOn: application!.intake.joinsOn,
      ...offerTimes(now),
      ...(feedback && { feedback }),
    },
  } as const;
};

/** The panel selects them: `expires` is the last instant to answer. */
export const placeOffered = (state: Participation, said: InCycle & { feedback: Sealed }, now: Now) => {
  const one = theirs(state, said);
  if (!one.ok) return one;
  if (!stepIn(state, 'WithPanel')) return refuse('NotWithPanel', { status: state.status });
  return accept(offered(one.file, said, now));
};
/** The panel would have them, and there is no place left; positions count from 1. */
export const waitListed = (state: Participation, said: InCycle & { position: number; feedback: Sealed }) => {
  const one = theirs(state, said);
  if (!one.ok) return one;
  if (!stepIn(state, 'WithPanel')) return refuse('NotWithPanel', { status: state.status });
  return accept({ type: 'PlacedOnWaitList', data: { ...said, number: one.application.number } });
};
/** Somebody before them is gone. */
export const waitListMoved = (state: Participation, said: InCycle & { position: number }) => {
  const one = theirs(state, said);
  if (!one.ok) return one;
  const waiting = stepIn(state, 'WaitListed');
  if (!waiting) return refuse('NotOnWaitList', { status: state.status });
  if (said.position >= waiting.position) return refuse('NotForward', { position: waiting.position });
  return accept({ type: 'WaitListMoved', data: { ...said, number: one.application.number } });
};
/** A place was given up, and they are the first of the list. */
export const movedUp = (state: Participation, said: InCycle, now: Now) => {
  const one = theirs(state, said);
  if (!one.ok) return one;
  const waiting = stepIn(state, 'WaitListed');
  if (!waiting) return refuse('NotOnWaitList', { status: state.status });
  return accept(
    { type: 'MovedUp', data: { cycle: said.cycle, number: one.application.number, from: waiting.position } },
    offered(one.file, said, now),
  );
};
/** The panel does not select them, and says why; or the intake has joined and the list is closed, with no more to say. */
export const notSelected = (
  state: Participation,
  said: InCycle & Readonly<{ because: 'panel'; reason: Sealed; feedback: Sealed } | { because: 'cycle-closed' }>,
) => {
  const one = theirs(state, said);
  if (!one.ok) return one;
  if (!stepIn(state, 'WithPanel', 'WaitListed')) return refuse('NotWithPanel', { status: state.status });
  return accept({ type: 'NotSelected', data: { ...said, number: one.application.number } });
};
/** SLT's review says how they get on; `final` is the last look before they complete. */
export const reviewed = (
  state: Participation,
  said: InCycle & Readonly<{ review: number; progress: Progress; final: boolean; by: StaffId }>,
) => {
  const one = theirs(state, said);
  if (!one.ok) return one;
  if (!stepIn(state, 'Participating', 'Paused')) return refuse('NotParticipating', { status: state.status });
  return accept({ type: 'ProgressRecorded', data: said });
};
