import type { Directory } from '../directory/types.js';
import type { Instant, People } from '../kernel/index.js';

/** What a decision at an instant may know of people, out of one version of the directory. */
export const peopleAt = (directory: Directory, at: Instant): People => ({
  employer: (staff) => directory.employer(staff, at),
  employmentAt: (staff, then) => directory.employmentAt(staff, then),
  knowsSchool: (school) => directory.school(school) !== undefined,
  rolesOf: (staff) => directory.rolesOf(staff, at),
  ownRolesAt: directory.ownRolesAt,
  delegationsBy: directory.delegationsBy,
  holders: (role, school) => directory.holders(role, school, at),
  trainedUntil: (staff, training) => directory.trainedUntil(staff, training, at),
  holdingsOf: directory.holdingsOf,
  holdingsIn: directory.holdingsIn,
});
