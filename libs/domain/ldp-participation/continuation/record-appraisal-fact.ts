import { z } from 'zod';
import { localDate } from '../../../kernel/calendar.js';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { answeringNamed, command } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { line, localDateText, number } from '../fields.js';
import type { Participation } from '../state.js';
import { openContinuation } from './facts.js';

/** The other fact: the appraisal of their work as a whole. */
export const recordAppraisalFact = command({
  type: 'RecordAppraisalFact',
  schema: z.strictObject({
    continuation: number,
    result: z.enum(['good', 'satisfactory', 'poor']),
    source: line(160),
    finishedOn: localDateText,
  }),
  clause: clauses.continuation,
  summary: 'Record what the appraisal of a participant’s work as a whole came to, and where that is written.',
  by: answeringNamed<{ continuation: number }, Participation>(({ continuation }) => `record-appraisal-${continuation}`),
  personal: {},
  decide: ({ continuation, result, source, finishedOn }, state: Participation, context: Context<unknown>) => {
    const one = openContinuation(state, continuation);
    if (!one.ok) return one;
    if (one.open.appraisal) return refuse('AlreadyRecorded', { continuation, fact: 'appraisal' });
    const today = localDate(context.at);
    if (finishedOn > today) return refuse('NotFinishedYet', { finishedOn, today });
    return accept({
      type: 'AppraisalRecorded',
      data: { continuation, result, source, finishedOn, by: actorOf(context) },
    });
  },
});
