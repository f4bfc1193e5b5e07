import { localDate } from '../../../kernel/calendar.js';
import { dayAfter, dayBefore, refuse, type AssignmentId, type Context, type LocalDate } from '../../../kernel/index.js';
import type { Entry } from '../../acting-up/desk.js';
import { assign } from '../../assignment/changes.js';
import { assignmentsOf } from '../../assignment/state.js';
import { enter, leaveHome, ledgerOf, restAtHome, thereNoLongerThan } from '../ledger.js';
import type { Secondment } from '../state.js';
import { convertible } from './convertible.js';

/** The host post is theirs for good from a day on, and the home post is not any more: both in one append, or neither. */
export const converted = (state: Secondment, from: LocalDate, context: Context<unknown>) => {
  const found = convertible(state);
  if (!found.ok) return found;
  const { stay, status } = found.step;
  const { host } = found;
  const today = localDate(context.at);
  if (from <= today) return refuse('StartsInThePast', { from, today });
  const staysOn = status === 'Returning' && found.step.return.staysOn;
  if (!staysOn && from > dayAfter(stay.lastDay)) return refuse('LaterThanTheStay', { from, lastDay: stay.lastDay });
  const owner = assignmentsOf(ledgerOf(host.post, context)).find(
    ({ basis, staff, dates }) => basis === 'substantive' && staff !== stay.staff && (!dates.to || dates.to >= from),
  );
  if (owner) return refuse('HeldForGood', { assignment: owner.assignment });
  const until = dayBefore(from);
  const permanent = context.freshId as AssignmentId;
  const left = restAtHome(stay, context);
  const rest = left && { assignment: `${permanent}-rest` as AssignmentId, pattern: left };
  const staying: Entry = {
    post: host.post,
    change: (post) =>
      assign(post, { assignment: permanent, staff: stay.staff, basis: 'substantive', from, pattern: stay.pattern }),
  };
  const entered = enter(
    stay.staff,
    [...thereNoLongerThan(stay, until), ...leaveHome(stay, until, rest), staying],
    context,
  );
  if (!entered.ok) return entered;
  const data = {
    ...stay,
    revision: stay.revision + 1,
    lastDay: until,
    permanentFrom: from,
    permanent,
    next: { school: host.school, post: host.post, pattern: stay.pattern },
    ...(rest && { rest: rest.assignment }),
  };
  return { ok: true, data, alongside: entered.alongside } as const;
};
