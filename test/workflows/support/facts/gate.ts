import type { Rung } from '#libs/domain/internal-post/events.js';
import { ash, ceo, hr, slt } from '../../../support/people.js';
import { fact, sealed } from './fact.js';

type Ladder = readonly Rung[];

export const requested = (ladder: Ladder = [], posts = 1) =>
  fact('PostRequested', { title: 'Head of Year 9', school: ash, requestedBy: hr, posts, ladder });
export const identified = (ladder: Ladder = []) =>
  fact('PostIdentified', { by: slt, because: sealed, evidence: sealed, ladder });
export const refused = fact('RequestRefused', { refusedBy: slt, reason: sealed });
export const reviewed = fact('ExternalReviewRecorded', { by: ceo, finding: 'fill-internally', note: sealed });

const criteria = [{ id: 'criterion-1' as never, text: 'Teaches Year 9', kind: 'essential' as const, shownBy: [] }];
export const specification = (version: number) => ({ version, jobDescription: 'Leads Year 9', criteria });
export const written = (ladder: Ladder = [], version = 1) =>
  fact('JobDescriptionWritten', { ...specification(version), by: hr, ladder });
export const sentBack = (ladder: Ladder = []) =>
  fact('JobDescriptionSentBack', { version: 1, by: slt, reason: sealed, ladder });
export const approved = (ladder: Ladder = []) => fact('JobDescriptionApproved', { version: 1, by: slt, ladder });

/** From the request to the approved job description, nothing of it late. */
export const described = (posts = 1) => [requested([], posts), identified(), written(), approved()];
