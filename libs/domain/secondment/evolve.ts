import type { UnwindingEvent } from '../acting-up/unwinding/events.js';
import { isUnwindingEvent, noUnwinding, unwindingAfter } from '../acting-up/unwinding/state.js';
import { agreementChanges, beginOpened, beginRequested, releaseChanges } from './changes/agreement.js';
import { stays, type Changes } from './changes/change.js';
import { conversionChanges, extensionChanges, returnChanges } from './changes/ending.js';
import { objectiveChanges, reviewChanges, runningChanges } from './changes/running.js';
import type { SecondmentEvent } from './events.js';
import { isRequested, type Begun, type Secondment } from './state.js';

type Later = Exclude<SecondmentEvent, UnwindingEvent | { type: 'SecondmentRequested' | 'SecondmentOpened' }>;
type Change = (state: Begun, data: SecondmentEvent['data']) => Secondment;

const changes: Changes<Later> = {
  ...releaseChanges,
  ...agreementChanges,
  ...runningChanges,
  ...objectiveChanges,
  ...reviewChanges,
  ...extensionChanges,
  ...returnChanges,
  ...conversionChanges,
};

/** What each fact makes of the secondment. The decider lets no fact come where it makes no sense; a stray one throws nothing. */
export const evolve = (state: Secondment, event: SecondmentEvent): Secondment => {
  if (event.type === 'SecondmentRequested') return beginRequested(event.data);
  if (event.type === 'SecondmentOpened') return beginOpened(event.data);
  if (!isRequested(state)) return state;
  if (isUnwindingEvent(event))
    return stays(state, { unwinding: unwindingAfter(state.unwinding ?? noUnwinding, event) });
  return (changes[event.type] as Change)(state, event.data);
};
