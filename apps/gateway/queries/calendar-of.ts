import type { PersonCaller } from '#libs/access/index.js';
import type { Calendar } from '#libs/calendars/index.js';
import type { SchoolId } from '#libs/kernel/index.js';
import type { Engine } from '../engine.js';

type Parts = Pick<Engine, 'directory' | 'calendars'>;

/** The calendar that a school follows; undefined for a school that is not there, or has none. */
export const calendarOf = ({ directory, calendars }: Parts, school: SchoolId): Calendar | undefined => {
  const found = directory.current().school(school);
  return found && calendars.of(found);
};

/** The school that employs somebody; for who is employed by none, as governors are, the first that has a calendar. */
export const ownSchool = (parts: Parts, { id, at }: PersonCaller): SchoolId | undefined => {
  const trust = parts.directory.current();
  return trust.employer(id, at) ?? trust.schools().find((school) => parts.calendars.of(school))?.id;
};
