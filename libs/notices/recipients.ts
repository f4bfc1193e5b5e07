import type { Directory } from '../directory/types.js';
import type { Instant, Role, SchoolId, StaffId } from '../kernel/index.js';

/** Whom a task is for as the inbox writes it, `staff:<id>`, `<Role>` or `<Role>@<school>`, who may not answer it, and who has it in hand. */
export type OpenTask = Readonly<{
  addressedTo: readonly string[];
  excluded: readonly StaffId[];
  claimedBy: StaffId | undefined;
}>;
/** Who is meant besides those of a task: people by id, roles and staff as they are when it is told. */
export type Meant = Readonly<{
  to?: readonly StaffId[];
  roles?: readonly Readonly<{ role: Role; school?: SchoolId }>[];
  audience?: Readonly<{ schools?: readonly SchoolId[]; contracts?: readonly ('permanent' | 'fixed-term')[] }>;
}>;

const resolve = (address: string, directory: Directory, at: Instant): readonly StaffId[] => {
  if (address.startsWith('staff:')) return [address.slice('staff:'.length) as StaffId];
  const [role, school] = address.split('@') as [Role, SchoolId?];
  return directory.holders(role, school, at);
};

/** Who is told of an open task: whoever has claimed it, otherwise everybody who may answer it at the instant. */
export const addressees = (
  { addressedTo, excluded, claimedBy }: OpenTask,
  directory: Directory,
  at: Instant,
): readonly StaffId[] => {
  const people = claimedBy ? [claimedBy] : addressedTo.flatMap((address) => resolve(address, directory, at));
  return [...new Set(people)].filter((person) => !excluded.includes(person)).sort();
};

/** Everybody employed at the instant whom the audience takes in. */
const staffOf = (
  { schools, contracts }: NonNullable<Meant['audience']>,
  directory: Directory,
  at: Instant,
): readonly StaffId[] =>
  directory.staff(at).filter((staff) => {
    const employment = directory.employmentAt(staff, at);
    return (
      employment !== undefined &&
      (!schools || schools.includes(employment.school)) &&
      (!contracts || contracts.includes(employment.contract))
    );
  });

/** Everybody who is meant by name, by a role or as staff at the instant, each once. */
export const meant = ({ to = [], roles = [], audience }: Meant, directory: Directory, at: Instant) => {
  const holders = roles.flatMap(({ role, school }) => directory.holders(role, school, at));
  const staff = audience ? staffOf(audience, directory, at) : [];
  return [...new Set([...to, ...holders, ...staff])].sort();
};
