import { stepIn } from '#libs/domain/secondment/state.js';
import { chased } from './late.js';
import { leaves, type Step } from './stay.js';

/** The Head of the home school releases the secondee, or refuses with a reason. */
export const requested: Step = (stay) => Promise.all(chased(stay, 'Requested'));

/** HR writes the agreement; every side signs the same version of it. */
export const agreeing: Step = (stay) => Promise.all(chased(stay, 'Agreeing'));

/** All have signed, and the ledgers know of it; on its first day it begins, unless HR calls it off before. */
export const agreed: Step = (stay) =>
  stay.until(leaves('Agreed'), {
    at: (s) => stepIn(s, 'Agreed')?.times.beginsAt,
    then: () => ({ type: 'BeginSecondment', data: {} }),
  });
