import { z } from 'zod';
import { localDate } from '../../../kernel/calendar.js';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, holding } from '../../process/index.js';
import { actorOf, cared, schoolOfFile } from '../acting.js';
import { clauses } from '../clauses.js';
import { localDateText } from '../fields.js';
import { stepIn, type Participation } from '../state.js';
import { reviewTimes } from './times.js';

const sources = { Participating: 'participant', Completed: 'completed', Left: 'left' } as const;

/** HR has somebody in the pool who takes part, has completed or left; membership has its source and the day of the next look. */
export const enterTalentPool = command({
  type: 'EnterTalentPool',
  schema: z.strictObject({ reviewOn: localDateText.optional() }),
  clause: clauses.pool,
  summary: 'Take a participant, or a former one, into the talent pool.',
  by: holding<Participation>('HR', schoolOfFile),
  personal: {},
  decide: ({ reviewOn }, state: Participation, context: Context<Rules>) => {
    const one = cared(state, context);
    if (!one.ok) return one;
    const step = stepIn(state, 'Participating', 'Completed', 'Left');
    if (!step) return refuse('NotParticipating', { status: state.status });
    if (one.file.pool) return refuse('AlreadyInThePool', { source: one.file.pool.source });
    if (!context.people.employer(one.file.person)) return refuse('NotEmployedNow', { staff: one.file.person });
    const again = reviewTimes(reviewOn, context);
    if (!again.ok) return again;
    const [source, since] = [sources[step.status], localDate(context.at)];
    return accept({ type: 'TalentPoolJoined', data: { ...again.times, source, since, by: actorOf(context) } });
  },
});
