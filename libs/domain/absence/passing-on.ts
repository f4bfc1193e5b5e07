import { refuse, type Context, type StaffId } from '../../kernel/index.js';
import { atLocalTime } from '../../kernel/calendar.js';
import { isAbout, serves } from '../process/index.js';
import type { PassedOn, Window } from './events.js';

const sameRole = (a: Pick<PassedOn, 'role' | 'school'>, b: Pick<PassedOn, 'role' | 'school'>): boolean =>
  a.role === b.role && (!a.school || !b.school || a.school === b.school);

type Asked = Readonly<{ staff: StaffId; passedOn: PassedOn; days: Window }>;

const common = (a: Window, b: Window): Window | undefined => {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : undefined;
};

/** By whom the role would come back on some day to the one who passes it on, in the order of the circle; undefined where it does not. */
const circle = ({ staff, passedOn, days }: Asked, { people }: Context<unknown>): readonly StaffId[] | undefined => {
  const look = (path: readonly StaffId[], within: Window): readonly StaffId[] | undefined => {
    const last = path.at(-1)!;
    if (last === staff) return path.slice(0, -1);
    for (const next of people.delegationsBy(last)) {
      const both = common(next, within);
      if (!both || !sameRole(next, passedOn) || path.includes(next.toStaff)) continue;
      const found = look([...path, next.toStaff], both);
      if (found) return found;
    }
    return undefined;
  };
  return look([passedOn.to], days);
};

/** Why somebody can't stand in for another with a role on these days; undefined where they can. */
export const cannotPassOn = (asked: Asked, context: Context<unknown>) => {
  const { staff, passedOn, days } = asked;
  const { people } = context;
  const { to, role, school } = passedOn;
  // HR who names themselves would give themselves a role.
  if (to === staff || isAbout(to, context)) return refuse('NotToOneself', { staff: to });
  if (school && !people.knowsSchool(school)) return refuse('UnknownSchool', { school });
  const own = people.ownRolesAt(staff, atLocalTime(days.from));
  if (!own.some((held) => serves(held, role, school)))
    return refuse('RoleNotHeld', { role: { role, ...(school && { school }) }, from: days.from });
  const gone = [days.from, days.to].find((day) => !people.employmentAt(to, atLocalTime(day)));
  if (gone) return refuse('NotEmployedThen', { staff: to, from: gone });
  const round = circle(asked, context);
  return round && refuse('RoleComesBack', { through: round });
};
