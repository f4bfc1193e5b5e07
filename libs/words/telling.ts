import type { SchoolId, StaffId } from '../kernel/index.js';
import type { AnyMessage } from '../kernel/index.js';
import { candidate, person, possessive, school, type Names } from './names.js';

/** What an event's sentence may use: its data as they are shown to the reader, so that any field may be missing. */
export type Told<D> = Readonly<Partial<D>>;
export type Teller<D> = (told: Told<D>, words: Sayings) => string;
/** A sentence for each type of event; a type that has none does not compile. */
export type Tellers<E extends AnyMessage> = {
  readonly [T in E['type']]: Teller<Extract<E, { type: T }>['data']>;
};

/** Sentences with the names that the reader may know; where one is missing, the sentence goes without. */
export const sayingsOf = (names: Names, actor: StaffId | undefined, process: string | undefined) => ({
  names,
  /** Of which it is told; undefined where nobody says. */
  process,
  /** Somebody did it: `Priya Shah approved it.` Where it is not told who, `otherwise`. */
  by: (staff: StaffId | undefined, did: string, otherwise: string): string => {
    const name = names.nameOf(staff ?? actor ?? ('' as StaffId));
    return name ? `${name} ${did}.` : `${otherwise}.`;
  },
  /** The same of what an applicant does: who it was is known by the application alone. */
  byApplicant: (staff: StaffId | undefined, did: string, otherwise: string): string => {
    const name = staff && names.nameOf(staff);
    return name ? `${name} ${did}.` : `${otherwise}.`;
  },
  person: (staff: StaffId | undefined, otherwise?: string) => person(names, staff, otherwise),
  school: (id: SchoolId | undefined, otherwise?: string) => school(names, id, otherwise),
  candidate: (application: string | undefined, otherwise?: string) => candidate(names, application, otherwise),
  /** `Ben Okafor’s application`, or `an application`. */
  application: (application: string | undefined, otherwise = 'an application'): string => {
    const name = candidate(names, application, '');
    return name ? `${possessive(name)} application` : otherwise;
  },
});
export type Sayings = ReturnType<typeof sayingsOf>;

/** A part of a sentence that is said only where its fact is told. */
export const ifTold = <T>(fact: T | undefined | null, say: (fact: T) => string): string =>
  fact === undefined || fact === null ? '' : say(fact);
