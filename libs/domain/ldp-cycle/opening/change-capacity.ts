import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { byItsAuthor, command, holding } from '../../process/index.js';
import { actorOf, ownCase } from '../acting.js';
import { clauses } from '../clauses.js';
import { movingUp, streamsMoving } from '../cohort/moving-up.js';
import { places, reasonText } from '../fields.js';
import { placesTaken } from '../places.js';
import { isGoingOn, type Cycle } from '../state.js';

/** More places go to those who wait, in their order; fewer take none from anybody. */
export const changeCapacity = command({
  type: 'ChangeCapacity',
  schema: z.strictObject({ capacity: places, reason: reasonText() }),
  clause: clauses.capacity,
  summary: 'Change how many places an intake has, with a reason; whoever waits moves up.',
  by: holding<Cycle>('HR'),
  personal: { reason: byItsAuthor },
  alongside: (_, state: Cycle) => streamsMoving(state),
  decide: ({ capacity, reason }, state: Cycle, context: Context<Rules>) => {
    if (!isGoingOn(state) || state.status === 'Running') return refuse('IntakeNotOpen', { status: state.status });
    const no = ownCase(state, context);
    if (no) return no;
    const { capacity: was } = state;
    if (capacity === was) return refuse('SameCapacity', { capacity });
    const taken = placesTaken(state);
    if (capacity < taken) return refuse('PlacesAreTaken', { capacity, taken });
    const changed = { type: 'CapacityChanged', data: { capacity, was, reason, by: actorOf(context) } } as const;
    const moved = movingUp(state, context.stream, [changed], context);
    return moved.ok ? acceptAlongside(moved.events, moved.alongside) : refuse('NotOnWaitList', moved.facts);
  },
});
