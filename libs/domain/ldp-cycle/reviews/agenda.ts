import type { Context, LocalDate } from '../../../kernel/index.js';
import { hasBegun, type Participation } from '../../ldp-participation/state.js';
import { otherState } from '../../process/index.js';
import type { Agenda, AgendaItem, Candidate } from '../parts.js';
import { participants, type Begun } from '../state.js';

type Others = Pick<Context<unknown>, 'others'>;

/** Numbers of one participation on a day. */
const itemOf = (one: Candidate, theirs: Participation, on: LocalDate): AgendaItem => {
  const { candidate, staff, school } = one;
  const file = hasBegun(theirs) ? theirs : { elements: [], activities: [], accreditations: [], school };
  const open = file.elements.filter(({ standing }) => standing === 'open');
  const { continuation, progress } = hasBegun(theirs) ? theirs : {};
  const holding = file.accreditations.filter(
    ({ from, expires, voided }) => !voided && from <= on && (!expires || expires >= on),
  );
  return {
    candidate,
    staff,
    // Whoever changed school is there by now.
    school: file.school,
    status: theirs.status,
    elements: {
      open: open.length,
      overdue: open.filter(({ due }) => due < on).length,
      completed: file.elements.filter(({ standing }) => standing === 'completed').length,
    },
    accreditations: holding.length,
    activities: file.activities.length,
    continuation: continuation ? (continuation.meanwhile ?? 'open') : 'none',
    ...(progress && { last: progress.progress }),
  };
};

/** What SLT looks at: each participant in numbers, and what former reviews left open. */
export const agendaOf = (state: Begun, on: LocalDate, context: Others): Agenda => ({
  on,
  participants: participants(state).map((one) =>
    itemOf(one, otherState<Participation>(context, one.participation), on),
  ),
  actions: state.actions.map(({ action }) => action),
  plans: state.plans.map(({ plan }) => plan),
});
