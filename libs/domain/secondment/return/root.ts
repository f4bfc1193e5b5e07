import { localDate } from '../../../kernel/calendar.js';
import { dayAfter, dayBefore, refuse } from '../../../kernel/index.js';
import type { RootBook } from '../../acting-up/unwinding/book.js';
import { clauses } from '../clauses.js';
import { homeSchoolOf, isRequested, stepIn, type Secondment } from '../state.js';
import { endsAt } from '../times.js';
import { wayHome } from './destination.js';
import type { ReturnEvent } from './events.js';

/** The return that is open, unless it waits for the employer's procedure or leads elsewhere. */
const returning = (state: Secondment) => {
  const step = stepIn(state, 'Returning');
  const leadsHome = step && !step.return.suspended && (!step.return.plan || step.return.plan.to === 'substantive');
  return leadsHome ? step : undefined;
};

/** Whoever is seconded lies at the root of the chain of those who act for them; it is unwound with their return. */
export const rootBook: RootBook<Secondment, ReturnEvent> = {
  clause: clauses.unwinding,
  schoolOf: homeSchoolOf,
  rootOf: (state, { stream }) => {
    const stay = returning(state)?.stay;
    return stay && { stream, staff: stay.staff, post: stay.home.post };
  },
  unwindingOf: (state) => (isRequested(state) && state.unwinding) || { proposals: 0 },
  notOn: (state, on, context) => {
    const step = returning(state);
    if (!step) return refuse('NotTheDayOfReturn', { on });
    const { stay, return: now } = step;
    const day = dayAfter(stay.lastDay);
    // Who stays on has no last day; every other return is on the day that the sides have agreed, or a side has named.
    const fits = now.staysOn ? on >= localDate(context.at) : on === day;
    if (!fits) return refuse('NotTheDayOfReturn', { on, ...(!now.staysOn && { day }) });
    const way = wayHome(stay, dayBefore(on), now, context);
    return way.ok ? undefined : way;
  },
  also: (state, { on }) => {
    const step = returning(state);
    if (!step) return [];
    const lastDay = dayBefore(on);
    const data = { ...step.stay, revision: step.stay.revision + 1, lastDay, endsAt: endsAt(lastDay) };
    return [{ type: 'ReturnPlanned', data: { ...data, to: 'substantive' } }];
  },
};
