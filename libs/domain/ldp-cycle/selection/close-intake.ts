import { z } from 'zod';
import { acceptAlongside, refuse, type Alongside, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { notSelected } from '../../ldp-participation/from-cycle.js';
import type { Participation } from '../../ldp-participation/state.js';
import { command, otherState, theProcess } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { withItsEnd } from '../cohort/hearing.js';
import { streamsMoving } from '../cohort/moving-up.js';
import { placesTaken } from '../places.js';
import { candidateOf, isOpened, type Cycle, withPanel } from '../state.js';
import { nextExternalReview, nextReview } from '../times.js';

/** The cohort has joined and nobody is left to decide on: whoever still waits is told that the list is closed. */
export const closeIntake = command({
  type: 'CloseIntake',
  schema: z.strictObject({}),
  clause: clauses.intake,
  summary: 'Close the wait-list of an intake that has joined.',
  by: theProcess,
  personal: {},
  alongside: (_, state: Cycle) => streamsMoving(state),
  decide: (_, state: Cycle, context: Context<Rules>) => {
    if (!isOpened(state) || (state.status !== 'Selecting' && state.status !== 'Selected'))
      return refuse('IntakeNotOpen', { status: state.status });
    if (context.at < state.closesAt) return refuse('NotDueYet', { due: state.closesAt });
    const undecided = withPanel(state).map(({ candidate }) => candidate);
    if (undecided.length) return refuse('NotAllDecided', { candidates: undecided });
    const { stream: cycle } = context;
    const { waitList } = state;
    const alongside: Alongside[] = [];
    for (const number of waitList) {
      const { participation } = candidateOf(state, number)!;
      const theirs = otherState<Participation>(context, participation);
      const told = notSelected(theirs, { cycle, because: 'cycle-closed' });
      if (!told.ok) return told;
      alongside.push({ stream: participation, events: told.events });
    }
    const closed = {
      type: 'IntakeClosed',
      data: {
        waitList,
        places: placesTaken(state),
        nextReviewAt: nextReview(context),
        externalReviewAt: nextExternalReview(context),
      },
    } as const;
    return acceptAlongside(withItsEnd(state, [closed]), alongside);
  },
});
