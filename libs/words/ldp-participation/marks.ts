import type {
  ActivityKind,
  AppraisalResult,
  ContinuationDecision,
  Element,
  JoinObstacle,
  ObjectivesResult,
} from '../../domain/ldp-participation/parts.js';
import type { Endorsement, LeavingBecause, PoolSource, Progress } from '../../domain/ldp-participation/words.js';
import type { ObjectiveOutcome } from '../../domain/secondment/from-programme.js';
import type { LdpNeed } from '../../policy-packs/rules.js';

/** What was said of an application before the panel had it. */
export const endorsements: Readonly<Record<Endorsement, string>> = {
  endorsed: 'Endorsed',
  commented: 'Commented on, and not endorsed',
  'not-endorsed': 'Not endorsed: nobody read it in time',
};
/** Elements of a development plan: a, b and c of document 002. */
export const elementKinds: Readonly<Record<Element['kind'], string>> = {
  training: 'Training',
  research: 'Research project',
  'cv-interview': 'CV and interview support',
};
export const elementStandings: Readonly<Record<Element['standing'], string>> = {
  open: 'Open',
  completed: 'Completed',
  dropped: 'Dropped',
};
export const activityKinds: Readonly<Record<ActivityKind, string>> = {
  coaching: 'Coaching',
  mentoring: 'Mentoring',
  shadowing: 'Shadowing',
  internship: 'Internship',
};
/** Whose accreditation it is. */
export const accreditingBodies = { external: 'External body', trust: 'The trust' } as const;
/** How SLT sees somebody's progress. */
export const progressWords: Readonly<Record<Progress, string>> = {
  'on-track': 'On track',
  'needs-support': 'Needs support',
  'at-risk': 'At risk',
};
export const objectivesResults: Readonly<Record<ObjectivesResult, string>> = {
  met: 'Met',
  'partly-met': 'Met in part',
  'not-met': 'Not met',
};
export const appraisalResults: Readonly<Record<AppraisalResult, string>> = {
  good: 'Good',
  satisfactory: 'Satisfactory',
  poor: 'Poor',
};
/** How the objective for a secondment stands, as the secondment has it. */
export const secondmentObjectives: Readonly<Record<ObjectiveOutcome, string>> = {
  'not-applicable': 'Not applicable: no secondment',
  'not-due-yet': 'Not due yet',
  missing: 'Missing',
  set: 'Set, and not recorded yet',
  met: 'Met',
  'partly-met': 'Met in part',
  'not-met': 'Not met',
  'never-set': 'Never set',
};
export const continuationDecisions: Readonly<Record<ContinuationDecision, string>> = {
  continue: 'Goes on',
  provisional: 'Goes on for the time being',
  'pending-protected': 'Pending, because of a protected absence',
  'not-continued': 'Does not go on',
};
export const leavingReasons: Readonly<Record<LeavingBecause, string>> = {
  'own-wish': 'their own wish',
  'left-the-trust': 'they left the trust',
  'new-post': 'a new post',
  other: 'another reason',
};
/** Where a place in the talent pool comes from. */
export const poolSources: Readonly<Record<PoolSource, string>> = {
  completed: 'completed the programme',
  left: 'left the programme',
  participant: 'takes part in the programme',
};
/** What has to be there to complete the programme. */
export const completionNeeds: Readonly<Record<LdpNeed, string>> = {
  accreditation: 'an accreditation that holds',
  research: 'a completed research project',
  'final-review': 'the final progress review by SLT',
};
/** What stands in the way on a joining day. */
export const joinObstacles: Readonly<Record<JoinObstacle, string>> = {
  'not-employed': 'the trust does not employ them',
  contract: 'their contract is not permanent',
  commitment: 'they have not acknowledged what they take on',
};
