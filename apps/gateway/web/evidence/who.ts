import type { StaffId } from '#libs/kernel/index.js';
import { person, type Names } from '#libs/words/index.js';

/** For whom evidence is drawn: who reads it, and the names that they may know. */
export type Reader = Readonly<{ me: StaffId; names: Names }>;

/** Somebody by name, or `You`. */
export const who = ({ me, names }: Reader, staff: StaffId | undefined): string =>
  staff === me ? 'You' : person(names, staff, 'A colleague');
/** The same within a sentence: `you`. */
export const whoWithin = (reader: Reader, staff: StaffId | undefined): string =>
  staff === reader.me ? 'you' : person(reader.names, staff);
