import type { ProcessName } from '../domain/registry.js';
import { actingUpViews } from './acting-up/index.js';
import { internalPostViews } from './internal-post/index.js';
import { ldpCycleViews } from './ldp-cycle/index.js';
import { ldpParticipationViews } from './ldp-participation/index.js';
import { boardMeetingViews } from './board-meeting/index.js';
import { policyViews } from './policy/index.js';
import { secondmentViews } from './secondment/index.js';
import type { CaseViews } from './views.js';

const views = {
  'internal-post': internalPostViews,
  'acting-up': actingUpViews,
  secondment: secondmentViews,
  'ldp-participation': ldpParticipationViews,
  'ldp-cycle': ldpCycleViews,
  policy: policyViews,
  'board-meeting': boardMeetingViews,
} as const satisfies Record<ProcessName, CaseViews>;
export const viewsOf = (process: string): CaseViews => views[process as ProcessName];
