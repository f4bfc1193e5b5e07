import type { HeldRole, SchoolId, StaffId } from '../kernel/index.js';
import { serves } from '../domain/process/index.js';
import type { Caller } from './caller.js';
import { oversees } from './overseeing.js';

/** How a task's addressees are written in the inbox table: `staff:<id>`, `<Role>`, `<Role>@<school>`. */
export const addressesOf = (
  staff: StaffId,
  roles: readonly HeldRole[],
  schools: readonly SchoolId[],
): readonly string[] => {
  const byRole = roles.flatMap((held) => [
    ...(serves(held, held.role) ? [held.role] : []),
    ...schools.filter((school) => serves(held, held.role, school)).map((school) => `${held.role}@${school}`),
  ]);
  return [...new Set([`staff:${staff}`, ...byRole])];
};

/** The schools whose open tasks a person may find, to see what is late: those where they oversee cases. */
export const overseenSchools = (caller: Caller, schools: readonly SchoolId[]): readonly SchoolId[] =>
  schools.filter((school) => oversees(caller, school));

/** A task is for a person who is addressed and not excluded, by person, from answering it. */
export const isForMe = (
  caller: Caller,
  addresses: readonly string[],
  task: Readonly<{ addressedTo: readonly string[]; excluded: readonly string[] }>,
): boolean =>
  caller.kind === 'person' &&
  !task.excluded.includes(caller.id) &&
  task.addressedTo.some((to) => addresses.includes(to));
