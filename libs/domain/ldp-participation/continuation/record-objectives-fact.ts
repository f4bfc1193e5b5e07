import { z } from 'zod';
import { accept, refuse, type Context, type StreamId } from '../../../kernel/index.js';
import { answeringNamed, command } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { line, number, streamId } from '../fields.js';
import type { Participation } from '../state.js';
import { openContinuation } from './facts.js';
import { secondmentObjective } from './secondment-objective.js';

type Reporting = Readonly<{ continuation: number; secondment?: StreamId | undefined }>;

/** The one fact: what performance management says of their objectives, with that of a secondment read from its own record. */
export const recordObjectivesFact = command({
  type: 'RecordObjectivesFact',
  schema: z.strictObject({
    continuation: number,
    result: z.enum(['met', 'partly-met', 'not-met']),
    source: line(160),
    secondment: streamId.refine((text) => /^secondment-[0-9a-f-]{36}$/.test(text), 'The id of a secondment').optional(),
  }),
  clause: clauses.continuation,
  summary: 'Record whether a participant met their performance management objectives, and where that is written.',
  by: answeringNamed<Reporting, Participation>(({ continuation }) => `record-objectives-${continuation}`),
  personal: {},
  alongside: ({ secondment }: Reporting) => (secondment ? [secondment] : []),
  decide: ({ continuation, result, source, secondment }, state: Participation, context: Context<unknown>) => {
    const one = openContinuation(state, continuation);
    if (!one.ok) return one;
    if (one.open.objectives) return refuse('AlreadyRecorded', { continuation, fact: 'objectives' });
    const read = secondmentObjective(one.file.person, secondment, context);
    if (!read.ok) return read;
    return accept({
      type: 'ObjectivesRecorded',
      data: {
        continuation,
        result,
        source,
        secondment: read.objective,
        ...(secondment && { readFrom: secondment }),
        by: actorOf(context),
      },
    });
  },
});
