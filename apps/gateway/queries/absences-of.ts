import type { PersonCaller } from '#libs/access/index.js';
import { delegated, type KnownAbsence } from '#libs/domain/absence/state.js';
import { serves } from '#libs/domain/process/index.js';
import { isUuid } from '#libs/http/case-id.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { LocalDate, SchoolId, StaffId, StreamId } from '#libs/kernel/index.js';
import { absenceNow, absencesOf as found, type FoundAbsence } from '#libs/read-models/absences/query.js';
import type { Engine } from '../engine.js';

/** The person themselves, and HR of the school that employs them; who stands in for HR is not told where people are. */
const sees = ({ id, roles }: PersonCaller, staff: StaffId, school: SchoolId | undefined): boolean =>
  id === staff || (!!school && roles.some((held) => !held.onBehalfOf && serves(held, 'HR', school)));

/** Where an absence stands on a day. */
export const standOf = ({ status, window }: KnownAbsence, today: LocalDate) => {
  if (status === 'Cancelled') return 'cancelled' as const;
  if (window.to < today) return 'over' as const;
  return window.from <= today ? ('running' as const) : ('planned' as const);
};

const shown = ({ stream, absence }: FoundAbsence, today: LocalDate) => ({
  absence: stream,
  staff: absence.staff,
  ...absence.window,
  stand: standOf(absence, today),
  delegations: delegated(absence).map(({ toStaff, role, school, from, to }) => ({
    to: toStaff,
    role,
    ...(school && { school }),
    from,
    until: to,
  })),
});

const mostAbsences = 100;

/** The absences of a person, and for whom they stand in now or will. Throws the problem 404 for anybody but the person and their HR. */
export const absencesOf = async (engine: Engine, caller: PersonCaller, staff: StaffId) => {
  const trust = engine.directory.current();
  if (!sees(caller, staff, trust.employer(staff, caller.at))) throw problemError('NotFound');
  const today = localDate(caller.at);
  const all = await found(engine.store, staff, mostAbsences);
  return {
    staff,
    absences: all.map((one) => shown(one, today)),
    standsInFor: trust
      .delegationsTo(staff)
      .filter(({ to }) => to >= today)
      .map(({ fromStaff, role, school, from, to }) => ({
        staff: fromStaff,
        role,
        ...(school && { school }),
        from,
        to,
      })),
  };
};

/** One absence as it is now, for the person and their HR. Throws the problem 404 for anybody else. */
export const absenceOf = async (engine: Engine, caller: PersonCaller, id: string): Promise<FoundAbsence> => {
  const isId = id.startsWith('absence-') && isUuid(id.slice('absence-'.length));
  const one = isId ? await absenceNow(engine.store, id as StreamId) : undefined;
  if (!one || !sees(caller, one.absence.staff, one.absence.school)) throw problemError('NotFound');
  return one;
};
