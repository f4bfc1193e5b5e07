import type { ProcessName } from '#libs/domain/registry.js';
import { actingUpOverview } from './acting-up/overview.js';
import { boardMeetingOverview } from './board-meeting/overview.js';
import { cycleOverview } from './ldp-cycle/overview.js';
import { participationOverview } from './ldp-participation/overview.js';
import { postOverview } from './internal-post/overview.js';
import { policyOverview } from './policy/overview.js';
import type { Overview } from './overview.js';
import { secondmentOverview } from './secondment/overview.js';

const overviews: Readonly<Record<ProcessName, Overview>> = {
  'internal-post': postOverview,
  secondment: secondmentOverview,
  'acting-up': actingUpOverview,
  'ldp-participation': participationOverview,
  'ldp-cycle': cycleOverview,
  policy: policyOverview,
  'board-meeting': boardMeetingOverview,
};
/** What the first page of a case of the process shows. */
export const overviewOf = (process: string): Overview => overviews[process as ProcessName];
