import { deadlines as ofActingUp } from '#libs/domain/acting-up/deadlines.js';
import { deadlines as ofInternalPost } from '#libs/domain/internal-post/deadlines.js';
import { deadlines as ofBoardMeeting } from '#libs/domain/board-meeting/deadlines.js';
import { deadlines as ofCycle } from '#libs/domain/ldp-cycle/deadlines.js';
import { deadlines as ofParticipation } from '#libs/domain/ldp-participation/deadlines.js';
import { deadlines as ofSecondment } from '#libs/domain/secondment/deadlines.js';
import { deadlines as ofPolicy } from '#libs/domain/policy/deadlines.js';
import type { ProcessName } from '#libs/domain/registry.js';
import type { Instant } from '#libs/kernel/index.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- erased: each function knows the state of its own process */
/** The deadlines of each process, by its name. */
const deadlines: Readonly<Record<ProcessName, (state: any, now: Instant) => readonly Instant[]>> = {
  'internal-post': ofInternalPost,
  secondment: ofSecondment,
  'acting-up': ofActingUp,
  'ldp-participation': ofParticipation,
  'ldp-cycle': ofCycle,
  policy: ofPolicy,
  'board-meeting': ofBoardMeeting,
};
/* eslint-enable @typescript-eslint/no-explicit-any */

/** The instants at which a case acts by itself, as things stand at `now`. Throws when no process has that name. */
export const deadlinesOf = (process: string, state: unknown, now: Instant): readonly Instant[] => {
  if (!(process in deadlines)) throw new Error(`${process} has no deadlines; add its line in rehearsal/deadlines.ts.`);
  return deadlines[process as ProcessName](state, now);
};
