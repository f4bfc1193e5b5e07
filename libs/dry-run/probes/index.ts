import type { Probes } from '../types.js';
import { actingUpProbes } from './acting-up.js';
import { boardMeetingProbes } from './board-meeting.js';
import { internalPostProbes } from './internal-post.js';
import { ldpCycleProbes } from './ldp-cycle.js';
import { ldpParticipationProbes } from './ldp-participation.js';
import { policyProbes } from './policy.js';
import { secondmentProbes } from './secondment.js';

/** What rules make of the facts of each process; a process without its line does not compile. */
export const probes: Probes = {
  'internal-post': internalPostProbes,
  secondment: secondmentProbes,
  'acting-up': actingUpProbes,
  'ldp-participation': ldpParticipationProbes,
  'ldp-cycle': ldpCycleProbes,
  policy: policyProbes,
  'board-meeting': boardMeetingProbes,
};
