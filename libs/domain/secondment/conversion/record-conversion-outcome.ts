import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import { answering, command, localDateText } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { appointmentId } from '../fields.js';
import { stayStreams } from '../return/stay-streams.js';
import { isRequested, type Secondment } from '../state.js';
import { converted } from './converted.js';

/** What the five steps came to: the secondee was appointed, or the secondment goes on as agreed. */
export const recordConversionOutcome = command({
  type: 'RecordConversionOutcome',
  schema: z.strictObject({
    appointment: appointmentId.optional(),
    from: localDateText.optional(),
  }),
  clause: clauses.fairProcess,
  summary: 'Record the appointment by which the five steps made the secondee permanent, or that they did not.',
  by: answering('record-conversion-outcome'),
  personal: {},
  alongside: stayStreams,
  decide: ({ appointment, from }, state: Secondment, context: Context<unknown>) => {
    if (!isRequested(state) || state.conversion?.by !== 'five-steps')
      return refuse('NoStepsBegun', { status: state.status });
    const by = actorOf(context);
    if (!appointment) return acceptAlongside([{ type: 'ConversionFailed', data: { by } }], []);
    if (!from) return refuse('FirstDayNotNamed');
    const made = converted(state, from, context);
    if (!made.ok) return made;
    const data = { ...made.data, because: 'five-steps', by, appointment } as const;
    return acceptAlongside([{ type: 'SecondmentConverted', data }], made.alongside);
  },
});
