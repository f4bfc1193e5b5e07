import { addressesOf, overseenSchools, type PersonCaller } from '#libs/access/index.js';
import type { SchoolId, StaffId } from '#libs/kernel/index.js';
import type { Engine } from '../engine.js';

type Trust = Pick<Engine, 'directory'>;

export const schoolsOf = ({ directory }: Trust): readonly SchoolId[] =>
  directory
    .current()
    .schools()
    .map((school) => school.id);

/** How tasks are addressed that are for this person. */
export const addressesFor = (engine: Trust, caller: PersonCaller): readonly string[] =>
  addressesOf(caller.id, caller.roles, schoolsOf(engine));

/** How tasks are addressed that are for another person at the instant of the one who asks. */
export const addressesForOther = (engine: Trust, staff: StaffId, { at }: PersonCaller): readonly string[] =>
  addressesOf(staff, engine.directory.current().rolesOf(staff, at), schoolsOf(engine));

/** The schools whose tasks the person may find. */
export const overseenBy = (engine: Trust, caller: PersonCaller): readonly SchoolId[] =>
  overseenSchools(caller, schoolsOf(engine));
