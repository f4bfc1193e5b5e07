import type { SeenApplication } from '../access/internal-post/index.js';
import type { ApplicationId } from '../domain/internal-post/events.js';

/** What stands for each applicant whose name the reader may not know: `Candidate 2`, by the order in which the reader sees the applications. */
export const candidateLabels = (
  applications: readonly Pick<SeenApplication, 'id'>[],
): ReadonlyMap<ApplicationId, string> => new Map(applications.map(({ id }, i) => [id, `Candidate ${i + 1}`]));
