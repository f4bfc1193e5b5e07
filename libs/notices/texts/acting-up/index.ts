import { clauses } from '../../../domain/acting-up/clauses.js';
import type { ProcessTexts } from '../words.js';
import { acting } from './acting.js';
import { linkTexts } from './link.js';
import { unwindingTexts } from './unwinding.js';

/** What people are told of acting up. */
export const actingUpTexts: ProcessTexts = {
  texts: { ...linkTexts, ...unwindingTexts },
  about: acting,
  clause: clauses.acting,
};
