import { z } from 'zod';
import { atLocalTime, localDate } from '../../../kernel/calendar.js';
import { accept, refuse, type Context, type LocalDate } from '../../../kernel/index.js';
import { nextAfter } from '../../../kernel/month-day.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, rungsFrom, theProcess, voiceOf } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { hasBegun, stepIn, type File, type Participation } from '../state.js';

const yearBefore = (day: LocalDate): LocalDate => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` as LocalDate;
/** Any day of the year that is looked at on which they were away for a protected reason. */
const wasProtected = ({ pauses }: Pick<File, 'pauses'>, today: LocalDate): boolean =>
  pauses.some((pause) => pause.protected && pause.from <= today && (!pause.to || pause.to >= yearBefore(today)));

/** Once a year: performance management and the wider appraisal are asked for, each for itself. */
export const openContinuation = command({
  type: 'OpenContinuation',
  schema: z.strictObject({}),
  clause: clauses.continuation,
  summary: 'Open the yearly look at whether a participant goes on.',
  by: theProcess,
  personal: {},
  decide: (_, state: Participation, context: Context<Rules>) => {
    const { at, rules } = context;
    const step = stepIn(state, 'Participating', 'Paused');
    if (!step || !hasBegun(state)) return refuse('NotParticipating', { status: state.status });
    if (state.continuation) return refuse('ContinuationOpen', { continuation: state.continuation.continuation });
    if (at < step.continuationAt) return refuse('NotDueYet', { due: step.continuationAt });
    const openedOn = localDate(at);
    return accept({
      type: 'ContinuationOpened',
      data: {
        continuation: state.continuations + 1,
        openedOn,
        protected: wasProtected(state, openedOn),
        reporter: voiceOf(state.school, state.person, context),
        ladder: rungsFrom(at, rules.ldp.continuation.ladder),
        continuationAt: atLocalTime(nextAfter(openedOn, rules.ldp.continuation.opens)),
      },
    });
  },
});
