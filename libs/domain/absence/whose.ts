import { refuse, type Context, type SchoolId, type StaffId } from '../../kernel/index.js';
import { localDate } from '../../kernel/calendar.js';
import { actorOf, serves } from '../process/index.js';
import { isKnown, type Absence } from './state.js';
import type { Window } from './events.js';

/** Nobody but the person, and HR of the school that employs them; who stands in for HR does not, since it says where people are. */
export const notTheirs = (staff: StaffId, school: SchoolId, context: Context<unknown>) =>
  actorOf(context) === staff || context.roles.some((held) => !held.onBehalfOf && serves(held, 'HR', school))
    ? undefined
    : refuse('NotAuthorised', { needs: [{ staff }, { role: 'HR', school }] });

export const todayOf = ({ at }: Pick<Context<unknown>, 'at'>) => localDate(at);

/** The absence that somebody may change and whose days are not over, or why they may not. */
export const openAbsence = (absence: Absence, context: Context<unknown>) => {
  if (!isKnown(absence)) return refuse('NoSuchAbsence');
  const no = notTheirs(absence.staff, absence.school, context);
  if (no) return no;
  if (absence.status === 'Cancelled') return refuse('AbsenceIsOver');
  const { window } = absence;
  if (window.to < todayOf(context)) return refuse('AbsenceIsOver', { to: window.to });
  return { ok: true, absence, begun: window.from <= todayOf(context) } as const;
};

const dayMs = 86_400_000;
/** Days, the first and the last included. */
const lengthOf = ({ from, to }: Window): number => (Date.parse(to) - Date.parse(from)) / dayMs + 1;

/** Why an absence can't last from one day to the other; undefined where it can. */
export const impossible = (window: Window, { rules }: Context<{ absence: { longestDays: number } }>) => {
  if (window.to < window.from) return refuse('DatesReversed', { from: window.from, to: window.to });
  const { longestDays } = rules.absence;
  return lengthOf(window) > longestDays ? refuse('AbsenceTooLong', { longestDays }) : undefined;
};
