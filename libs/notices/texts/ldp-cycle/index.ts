import { clauses } from '../../../domain/ldp-cycle/clauses.js';
import type { ProcessTexts } from '../words.js';
import { intake } from './intake.js';
import { runningTexts } from './running.js';
import { selectingTexts } from './selecting.js';

/** What people are told of an intake of the leadership programme and its cohort. */
export const ldpCycleTexts: ProcessTexts = {
  texts: { ...selectingTexts, ...runningTexts },
  about: intake,
  clause: clauses.intake,
};
