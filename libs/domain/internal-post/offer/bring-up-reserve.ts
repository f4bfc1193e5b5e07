import { z } from 'zod';
import { localDate } from '../../../kernel/calendar.js';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, theProcess } from '../../process/index.js';
import { standing, vacancyOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { vacancyNumber } from '../fields.js';
import { rungsFrom } from '../../process/ladder.js';
import { isRequested, type InternalPost } from '../state.js';

/** Step 4: the next of the panel's order comes up; where nobody is left, or the order is too old, people choose the route. */
export const bringUpReserve = command({
  type: 'BringUpReserve',
  schema: z.strictObject({ vacancy: vacancyNumber }),
  clause: clauses.step4,
  summary: 'Bring up the next candidate of the reserve for a vacancy that is free again.',
  by: theProcess,
  personal: {},
  decide: ({ vacancy: number }, state: InternalPost, { at, rules }: Context<Rules>) => {
    const vacancy = vacancyOf(state, number, 'Vacant');
    if (!isRequested(state) || !vacancy || state.status !== 'Offering')
      return refuse('NotVacant', standing(state, number));
    const { offer, route } = rules.internalPost;
    const { reserve } = state;
    const valid = reserve && localDate(at) <= reserve.until;
    const next = valid
      ? reserve.applications.find((id) =>
          state.applications.some((one) => one.id === id && one.status === 'appointable'),
        )
      : undefined;
    return next
      ? accept({
          type: 'ReserveBroughtUp',
          data: { vacancy: number, application: next, ladder: rungsFrom(at, offer.ladder) },
        })
      : accept({
          type: 'VacancyUnfilled',
          data: { vacancy: number, because: vacancy.because, ladder: rungsFrom(at, route.ladder) },
        });
  },
});
