import { clauses } from '../../../domain/secondment/clauses.js';
import type { ProcessTexts } from '../words.js';
import { agreementTexts } from './agreement.js';
import { returnTexts } from './return.js';
import { runningTexts } from './running.js';
import { secondment } from './secondment.js';

/** What people are told of a secondment. */
export const secondmentTexts: ProcessTexts = {
  texts: { ...agreementTexts, ...runningTexts, ...returnTexts },
  about: secondment,
  clause: clauses.start,
};
