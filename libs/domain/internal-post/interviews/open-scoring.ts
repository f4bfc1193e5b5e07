import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, theProcess } from '../../process/index.js';
import { applicationOf, inStep } from '../acting.js';
import { clauses } from '../clauses.js';
import { applicationId } from '../fields.js';
import { rungsFrom } from '../../process/ladder.js';
import { panelProblems } from '../panel.js';
import type { InternalPost } from '../state.js';

/** Step 3: from the interview's start on the panel may score it. */
export const openScoring = command({
  type: 'OpenScoring',
  schema: z.strictObject({ application: applicationId }),
  clause: clauses.step3,
  summary: 'Ask the panel for its scores, once the interview has begun.',
  by: theProcess,
  personal: {},
  decide: ({ application }, state: InternalPost, { at, rules }: Context<Rules>) => {
    const found = inStep(state, 'Interviewing');
    if (!found) return refuse('NotInterviewing', { status: state.status });
    const one = applicationOf(state, application);
    if (one?.status !== 'shortlisted' || !one.interview) return refuse('NotScheduled', { application });
    if (one.interview.scoring) return refuse('ScoringIsOpen', { application });
    const { startsAt, on } = one.interview;
    if (at < startsAt) return refuse('NotHeldYet', { application, startsAt });
    const ladder = rungsFrom(at, rules.internalPost.interview.ladder);
    const { panel } = found.post;
    const red = panel ? panelProblems(panel, [on]).red : ['NoPanel'];
    return accept({ type: 'ScoringOpened', data: { application, ladder, ...(red.length > 0 && { red }) } });
  },
});
