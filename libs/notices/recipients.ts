import type { Directory } from '../directory/types.js';
import type { Instant, Role, SchoolId, StaffId } from '../kernel/index.js';

/** Whom a task is for as the inbox writes it, `staff:<id>`, `<Role>` or `<Role>@<school>`, and who may not answer it. */
export type OpenTask = Readonly<{ addressedTo: readonly string[]; excluded: readonly StaffId[] }>;

const resolve = (address: string, directory: Directory, at: Instant): readonly StaffId[] => {
  if (address.startsWith('staff:')) return [address.slice('staff:'.length) as StaffId];
  const [role, school] = address.split('@') as [Role, SchoolId?];
  return directory.holders(role, school, at);
};

/** Everybody who may answer the task at the instant, each once: roles are resolved when they are used. */
export const addressees = (
  { addressedTo, excluded }: OpenTask,
  directory: Directory,
  at: Instant,
): readonly StaffId[] => {
  const people = new Set(addressedTo.flatMap((address) => resolve(address, directory, at)));
  return [...people].filter((person) => !excluded.includes(person)).sort();
};
