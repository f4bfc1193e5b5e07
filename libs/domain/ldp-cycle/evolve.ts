import { cohortChanges, externalChanges, reviewChanges } from './changes/running.js';
import { assessingChanges, opened, openingChanges, panelChanges, selectionChanges } from './changes/selecting.js';
import type { Changes } from './changes/change.js';
import type { CycleEvent } from './events.js';
import { isOpened, type Begun, type Cycle } from './state.js';

type Later = Exclude<CycleEvent, { type: 'CycleOpened' }>;
type Change = (state: Begun, data: CycleEvent['data']) => Begun;

const changes: Changes<Later> = {
  ...openingChanges,
  ...panelChanges,
  ...assessingChanges,
  ...selectionChanges,
  ...cohortChanges,
  ...reviewChanges,
  ...externalChanges,
};

/** What each fact makes of the cycle. The decider lets no fact come where it makes no sense; a stray one throws nothing. */
export const evolve = (state: Cycle, event: CycleEvent): Cycle => {
  if (event.type === 'CycleOpened') return opened(event.data);
  return isOpened(state) ? (changes[event.type] as Change)(state, event.data) : state;
};
