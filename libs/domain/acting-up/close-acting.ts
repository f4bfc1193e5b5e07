import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { command, theProcess } from '../process/index.js';
import { aboutLink, allowedIn } from './about-link.js';
import { endOf } from './beginning.js';
import { clauses } from './clauses.js';
import { hasBegun, type ActingUp } from './state.js';

/** Once the last day has passed, of acting or of the absence that the case keeps. The ledger has known it before. */
export const closeActing = command({
  type: 'CloseActing',
  schema: z.strictObject({}),
  clause: clauses.acting,
  summary: 'Take note that the last day of acting up, or of the absence behind it, has passed.',
  by: theProcess,
  personal: {},
  decide: (_, state: ActingUp, { at }: Context<unknown>) => {
    if (!hasBegun(state)) return refuse('NotActing', { status: state.status });
    const { link, absence, revision } = state;
    if (state.status === 'Closing') {
      const { lastDay, endsAt } = state;
      if (!state.over) {
        if (at < endsAt) return refuse('NotOverYet', { lastDay });
        return accept({ type: 'LastDayPassed', data: { lastDay } });
      }
      if (absence?.over !== false || !absence.to) return refuse('NothingToClose', {});
      if (at < endOf(absence.to)) return refuse('NotOverYet', { lastDay: absence.to });
      return accept({ type: 'AbsenceEnded', data: { lastDay: absence.to } });
    }
    const { to, endsAt } = link;
    if (!to || !endsAt) return refuse('NothingToClose', {});
    if (at < endsAt) return refuse('NotOverYet', { lastDay: to });
    const holderReturns = absence?.over === false && absence.to === to;
    const of = aboutLink(link, revision + 1, allowedIn(state));
    return accept({
      type: 'ActingUpEnded',
      data: { ...of, lastDay: to, endsAt, over: true, because: 'date', holderReturns },
    });
  },
});
