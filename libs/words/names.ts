import type { SchoolId, StaffId } from '../kernel/index.js';

/** How ids are said: by names that the caller has looked up. Undefined where a reader may not know, or nobody has told. */
export type Names = Readonly<{
  nameOf: (staff: StaffId) => string | undefined;
  schoolOf: (school: SchoolId) => string | undefined;
  /** Who is meant by an application, or its neutral label while names are hidden: `Candidate 3`. */
  candidateOf?: (application: string) => string | undefined;
  /** The text of a criterion. */
  criterionOf?: (criterion: string) => string | undefined;
  /** The text of an offer's condition. */
  conditionOf?: (vacancy: number | undefined, condition: string) => string | undefined;
}>;

export const noNames: Names = { nameOf: () => undefined, schoolOf: () => undefined };

/** Names by maps, as the directory gives them. */
export const namesFrom = (staff: ReadonlyMap<string, string>, schools: ReadonlyMap<string, string>): Names => ({
  nameOf: (id) => staff.get(id),
  schoolOf: (id) => schools.get(id),
});

/** A person's name, or who is meant without it: `a colleague`. */
export const person = ({ nameOf }: Names, staff: StaffId | undefined, otherwise = 'a colleague'): string =>
  (staff !== undefined && nameOf(staff)) || otherwise;
export const school = ({ schoolOf }: Names, id: SchoolId | undefined, otherwise = 'a school of the trust'): string =>
  (id !== undefined && schoolOf(id)) || otherwise;
/** An applicant by name, or by the label that stands for it. */
export const candidate = (names: Names, application: string | undefined, otherwise = 'a candidate'): string =>
  (application !== undefined && names.candidateOf?.(application)) || otherwise;
/** Whose something is: `Priya Shah’s`, `James’s`. */
export const possessive = (name: string): string => `${name}’s`;
