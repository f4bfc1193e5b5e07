import type { Context, Role, SchoolId, StaffId } from '../../kernel/index.js';
import type { Addressee } from './task.js';

/** Who speaks for a school in somebody's matter, in which others may have an interest too: its Head; where nobody else is, the CEO, and SLT for a CEO who can't. */
export const voiceOf = (
  school: SchoolId,
  person: StaffId,
  { people }: Pick<Context<unknown>, 'people'>,
  interested: readonly StaffId[] = [],
): Addressee => {
  const held = (role: Role, at?: SchoolId) =>
    people.holders(role, at).some((staff) => staff !== person && !interested.includes(staff));
  return held('Head', school) ? { role: 'Head', school } : { role: held('CEO') ? 'CEO' : 'SLT' };
};
