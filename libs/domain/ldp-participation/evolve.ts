import { applicationChanges, submitted } from './changes/applying.js';
import type { Changes } from './changes/change.js';
import { continuationChanges, leavingChanges, poolChanges } from './changes/continuing.js';
import { accreditationChanges, pausingChanges, planChanges } from './changes/participating.js';
import { joiningChanges, placeChanges } from './changes/place.js';
import type { ParticipationEvent } from './events.js';
import { hasBegun, type Begun, type Participation } from './state.js';

type Later = Exclude<ParticipationEvent, { type: 'ApplicationSubmitted' }>;
type Change = (state: Begun, data: ParticipationEvent['data']) => Participation;

const changes: Changes<Later> = {
  ...applicationChanges,
  ...placeChanges,
  ...joiningChanges,
  ...planChanges,
  ...accreditationChanges,
  ...pausingChanges,
  ...continuationChanges,
  ...leavingChanges,
  ...poolChanges,
};

/** What each fact makes of a participation. The decider lets no fact come where it makes no sense; a stray one throws nothing. */
export const evolve = (state: Participation, event: ParticipationEvent): Participation => {
  const begun = hasBegun(state) ? state : undefined;
  if (event.type === 'ApplicationSubmitted') return submitted(begun, event.data);
  if (!begun) return state;
  return (changes[event.type] as Change)(begun, event.data);
};
