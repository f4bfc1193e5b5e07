import { clauses } from '../../../domain/ldp-participation/clauses.js';
import type { ProcessTexts } from '../words.js';
import { applyingTexts } from './applying.js';
import { participatingTexts } from './participating.js';
import { programme } from './programme.js';

/** What people are told of somebody's life with the leadership programme. */
export const ldpParticipationTexts: ProcessTexts = {
  texts: { ...applyingTexts, ...participatingTexts },
  about: programme,
  clause: clauses.access,
};
