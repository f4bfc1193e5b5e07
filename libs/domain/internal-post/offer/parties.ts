import type { Context, SchoolId, StaffId } from '../../../kernel/index.js';
import type { Party } from '../events.js';

/** Who must agree to the date: the Head of the school that gains, of the one that releases, and the candidate. Where the only Head is the candidate, the CEO stands in. */
export const partiesOf = (
  gaining: SchoolId,
  releasing: SchoolId,
  candidate: StaffId,
  { people }: Context<unknown>,
): readonly Party[] => {
  const head = (school: SchoolId): Party['to'] =>
    people.holders('Head', school).some((staff) => staff !== candidate) ? { role: 'Head', school } : { role: 'CEO' };
  return [
    { side: 'gaining', to: head(gaining) },
    ...(releasing === gaining ? [] : [{ side: 'releasing', to: head(releasing) } as const]),
    { side: 'candidate', to: { staff: candidate } },
  ];
};
