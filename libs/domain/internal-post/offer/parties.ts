import type { Context, Role, SchoolId, StaffId } from '../../../kernel/index.js';
import type { Party } from '../events.js';
import type { Begun } from '../state.js';
import { excludedFrom } from '../task-lists/make-task.js';

/**
 * Who must agree to the date: the Head of the school that gains, of the one that releases, and the candidate.
 * Where every Head of a school has applied or was recused, or there is none, the CEO stands in, and SLT for a CEO who can't.
 */
export const partiesOf = (
  post: Begun,
  releasing: SchoolId,
  candidate: StaffId,
  { people }: Context<unknown>,
): readonly Party[] => {
  const excluded = excludedFrom(post).map(({ staff }) => staff);
  const held = (role: Role, school?: SchoolId) =>
    people.holders(role, school).some((staff) => !excluded.includes(staff));
  const head = (school: SchoolId): Party['to'] =>
    held('Head', school) ? { role: 'Head', school } : { role: held('CEO') ? 'CEO' : 'SLT' };
  const gaining = post.post.school;
  return [
    { side: 'gaining', to: head(gaining) },
    ...(releasing === gaining ? [] : [{ side: 'releasing', to: head(releasing) } as const]),
    { side: 'candidate', to: { staff: candidate } },
  ];
};
