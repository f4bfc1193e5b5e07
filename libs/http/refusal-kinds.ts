import type { RefusalOfProcess } from '../domain/of-process.js';
import type { SharedRefusal } from '../domain/process/index.js';
import type { AnyProcessName } from '../domain/registry.js';
import { actingUpRefusals } from './refusals/acting-up.js';
import { absenceRefusals } from './refusals/absence.js';
import { boardMeetingRefusals } from './refusals/board-meeting.js';
import { internalPostRefusals } from './refusals/internal-post.js';
import { keyPostRefusals } from './refusals/key-post.js';
import { cycleRefusals } from './refusals/ldp-cycle.js';
import { participationRefusals } from './refusals/ldp-participation.js';
import { policyRefusals, type BeginsRefusal } from './refusals/policy.js';
import { postRefusals } from './refusals/post.js';
import { secondmentRefusals } from './refusals/secondment.js';
import { sharedRefusals } from './refusals/shared.js';

/** Refusals about tasks have a kind of their own among the problems. */
type AboutTasks =
  | ('NotAuthorised' | 'ExcludedFromTask' | 'NotOpenForYou' | 'TaskClaimedByAnother' | 'NoSuchTask' | 'AlreadyTheirs')
  | (
      | 'CannotAnswer'
      | 'DueInThePast'
      | 'DueTooFarAhead'
      | 'NotExcluded'
      | 'NeverLifted'
      | 'OwnExclusion'
      | 'UnknownCase'
    );
type Refused = Exclude<RefusalOfProcess<AnyProcessName> | SharedRefusal | BeginsRefusal, AboutTasks>;

/** What to do next about each refusal; one that is missing here does not compile. A name means the same in every process. */
export const whatToDo: Readonly<Record<Refused, string>> = {
  ...sharedRefusals,
  ...internalPostRefusals,
  ...actingUpRefusals,
  ...postRefusals,
  ...secondmentRefusals,
  ...absenceRefusals,
  ...keyPostRefusals,
  ...participationRefusals,
  ...cycleRefusals,
  ...policyRefusals,
  ...boardMeetingRefusals,
};
/** Refusals by who somebody is, whatever they do about it. */
export const byPerson: readonly string[] = [
  'OwnCase',
  'NotYourAppointment',
  'NotThatSide',
  'NotYourParticipation',
  'RecusedFromCandidate',
] satisfies readonly Refused[];
