import type { Audience } from '../domain/internal-post/events.js';
import { reaches } from '../domain/internal-post/advert/eligibility.js';
import type { Employment } from '../kernel/index.js';

/** An advert is for whoever its audience holds both when it opens and when it closes. */
export const advertIsFor = (
  audience: Audience,
  atOpening: Employment | undefined,
  atClosing: Employment | undefined,
): boolean => reaches(audience, atOpening) && reaches(audience, atClosing);
