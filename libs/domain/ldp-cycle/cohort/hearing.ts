import { refuse, type Context, type StreamId } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { rungsFrom } from '../../process/index.js';
import { playing, settled } from '../consequences.js';
import type { CycleEvent } from '../events.js';
import { placesFree } from '../places.js';
import { concerned, concernedBy, isGoingOn, isOpened, type Begun, type Cycle } from '../state.js';
import type { Told } from '../told.js';

type Entered = Extract<Told, { what: 'entered' }>;
const ending = ['ended', 'not-selected', 'gone'];

/** Once for each person at a time; a place that was kept for them needs one that is free. */
const entering = (state: Cycle, cycle: StreamId, { entry }: Entered, now: Context<Rules>) => {
  if (!isGoingOn(state)) return refuse('CycleNotOpen', { cycle });
  if (concernedBy(state, entry.staff)) return refuse('AlreadyEntered', { cycle });
  if (entry.joinsOn !== state.joinsOn) return refuse('OtherIntake', { joinsOn: entry.joinsOn });
  if (entry.holdsPlace && placesFree(state) === 0) return refuse('NoPlaceFree', { capacity: state.capacity });
  const entered: CycleEvent = {
    type: 'ApplicationEntered',
    data: {
      candidate: state.candidates.length + 1,
      entry,
      ladder: rungsFrom(now.at, now.rules.ldp.assessment.ladder),
    },
  };
  return { ok: true, events: settled(state, now, entered) } as const;
};

/** The cycle has come to its end once the intake is closed and nobody is in it any more. */
const ends = (after: Cycle): readonly CycleEvent[] =>
  isOpened(after) && after.status === 'Running' && concerned(after).length === 0
    ? [{ type: 'CycleEnded', data: { joined: after.candidates.filter(({ standing }) => standing === 'ended').length } }]
    : [];
/** With the end of the cycle where that is what they come to. */
export const withItsEnd = (state: Cycle, events: readonly CycleEvent[]): readonly CycleEvent[] => [
  ...events,
  ...ends(playing(state, events)),
];

/** Only what changes something is recorded: whoever is told of twice, or has gone before, changes nothing. */
const said = (state: Begun, told: Exclude<Told, Entered>): readonly CycleEvent[] => {
  const { staff } = told;
  if (told.what === 'resumed') {
    const last = state.candidates.findLast((one) => one.staff === staff);
    return last?.standing === 'ended' ? [{ type: 'ParticipantResumed', data: { candidate: last.candidate } }] : [];
  }
  const { candidate, standing } = concernedBy(state, staff) ?? { candidate: 0, standing: 'gone' };
  if (ending.includes(standing)) return [];
  switch (told.what) {
    case 'accepted':
      return standing === 'offered' ? [{ type: 'PlaceTaken', data: { candidate } }] : [];
    case 'joined':
      return standing === 'accepted' ? [{ type: 'ParticipantJoined', data: { candidate } }] : [];
    case 'given-up':
      return standing === 'joined' ? [] : [{ type: 'PlaceGivenUp', data: { candidate, because: told.because } }];
    case 'ended':
      return standing === 'joined' ? [{ type: 'ParticipantEnded', data: { candidate, because: told.because } }] : [];
  }
};

/** What a cycle makes of what it is told, before anybody moves up. */
export const heard = (state: Cycle, cycle: StreamId, told: Told, now: Context<Rules>) => {
  if (told.what === 'entered') return entering(state, cycle, told, now);
  const events = isOpened(state) ? said(state, told) : [];
  return { ok: true, events } as const;
};
