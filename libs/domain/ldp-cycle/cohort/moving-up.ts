import type { Alongside, Context, Refused, StaffId, StreamId } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { movedUp, waitListMoved } from '../../ldp-participation/from-cycle.js';
import type { Participation } from '../../ldp-participation/state.js';
import { otherState } from '../../process/index.js';
import { playing } from '../consequences.js';
import type { CycleEvent } from '../events.js';
import { placesFree } from '../places.js';
import { candidateOf, isOpened, type Cycle } from '../state.js';
import { withItsEnd } from './hearing.js';

/** The participations of those who wait: each of them may move. */
export const streamsMoving = (state: Cycle, but?: StaffId): readonly StreamId[] =>
  isOpened(state)
    ? state.candidates.flatMap(({ candidate, participation, staff }) =>
        state.waitList.includes(candidate) && staff !== but ? [participation] : [],
      )
    : [];

type Moved = Readonly<{ ok: true; events: readonly CycleEvent[]; alongside: readonly Alongside[] }>;

/**
 * The events, and what they make of the wait-list: the first move up in their order while there is a place, and
 * everybody behind learns of their new position, all in one append.
 */
export const movingUp = (
  state: Cycle,
  cycle: StreamId,
  events: readonly CycleEvent[],
  context: Context<Rules>,
): Moved | Refused<'NotInThisCycle' | 'NotOnWaitList' | 'NotForward'> => {
  const after = playing(state, events);
  if (!isOpened(state) || !isOpened(after)) return { ok: true, events, alongside: [] };
  const up = after.waitList.slice(0, placesFree(after));
  const all = [...events, ...up.map((candidate) => ({ type: 'CandidateMovedUp', data: { candidate } }) as const)];
  const left = after.waitList.slice(up.length);
  const changed = left.filter((candidate, i) => state.waitList.indexOf(candidate) !== i);
  const told = (candidate: number) => {
    const { participation } = candidateOf(after, candidate)!;
    const theirs = otherState<Participation>(context, participation);
    return up.includes(candidate)
      ? { participation, decision: movedUp(theirs, { cycle }, context) }
      : { participation, decision: waitListMoved(theirs, { cycle, position: left.indexOf(candidate) + 1 }) };
  };
  const alongside: Alongside[] = [];
  for (const candidate of [...up, ...changed]) {
    const { participation, decision } = told(candidate);
    if (!decision.ok) return decision;
    alongside.push({ stream: participation, events: decision.events });
  }
  return { ok: true, events: withItsEnd(state, all), alongside };
};
