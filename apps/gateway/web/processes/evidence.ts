import type { ProcessName } from '#libs/domain/registry.js';
import { postEvidence } from '../tasks/evidence-for.js';
import type { ProcessEvidence } from '../tasks/evidence.js';
import { actingUpEvidence } from './acting-up/evidence.js';
import { boardMeetingEvidence } from './board-meeting/evidence.js';
import { cycleEvidence } from './ldp-cycle/evidence.js';
import { participationEvidence } from './ldp-participation/evidence.js';
import { policyEvidence } from './policy/evidence.js';
import { secondmentEvidence } from './secondment/evidence.js';

const evidence: Readonly<Record<ProcessName, ProcessEvidence>> = {
  'internal-post': postEvidence,
  secondment: secondmentEvidence,
  'acting-up': actingUpEvidence,
  'ldp-participation': participationEvidence,
  'ldp-cycle': cycleEvidence,
  policy: policyEvidence,
  'board-meeting': boardMeetingEvidence,
};
/** What the tasks of a process are decided on. */
export const evidenceOf = (process: string): ProcessEvidence => evidence[process as ProcessName];
