import { z } from 'zod';
import { localDate } from '../../kernel/calendar.js';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { answeringNamed, command, localDateText } from '../process/index.js';
import type { InternalPost } from './state.js';

const openTask = (_: unknown, state: InternalPost) =>
  state.status === 'AgreeingDate' && state.proposal ? 'agree-start-date' : 'propose-start-date';

/** Step 4: HR proposes a start date; the other side agrees to it or counters with another. */
export const proposeStartDate = command({
  type: 'ProposeStartDate',
  schema: z.strictObject({ startsOn: localDateText }),
  clause: '002 §Secondment opportunities, step 4',
  summary: 'Propose the start date, or counter the one proposed.',
  by: answeringNamed(openTask),
  personal: {},
  decide: ({ startsOn }, state: InternalPost, { actor, at }: Context<unknown>) => {
    if (state.status !== 'AgreeingDate') return refuse('NotAgreeingDate', { status: state.status });
    if (actor.kind !== 'person') return refuse('NotAuthorised', { needs: 'a person' });
    if (startsOn <= localDate(at)) return refuse('StartsInThePast', { startsOn, today: localDate(at) });
    const from = state.proposal?.from === 'HR' ? 'Head' : 'HR';
    return accept({
      type: 'StartDateProposed',
      data: { proposal: (state.proposal?.number ?? 0) + 1, startsOn, by: actor.id, from },
    });
  },
});
