import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command } from '../../process/index.js';
import { aboutApplicant, actorOf, answeringTheirOwn, applicationOf, inStep } from '../acting.js';
import { clauses } from '../clauses.js';
import { settled } from '../consequences.js';
import { applicationId, criterionId, reasonText } from '../fields.js';
import { owingScores, whyAgain } from '../hearing.js';
import { wrongMarks } from '../sift/marks.js';
import { criteriaFor } from '../sift.js';
import { scorable } from '../specification.js';
import type { InternalPost } from '../state.js';

const score = z.strictObject({ criterion: criterionId, score: z.int().min(0).max(100) });

/** Step 3: each member scores each interview once; nobody sees a score until all are in. */
export const scoreInterview = command({
  type: 'ScoreInterview',
  schema: z.strictObject({ application: applicationId, scores: z.array(score).max(60), feedback: reasonText() }),
  clause: clauses.step3,
  summary: 'Score one interview against each criterion that an interview shows, with feedback.',
  by: answeringTheirOwn(({ application }: { application: string }) => `score-${application}`),
  personal: { feedback: aboutApplicant },
  decide: ({ application, scores, feedback }, state: InternalPost, context: Context<Rules>) => {
    const found = inStep(state, 'Interviewing');
    if (!found) return refuse('NotInterviewing', { status: state.status });
    const one = applicationOf(state, application);
    const { panel } = found.post;
    if (!panel || !one?.interview?.scoring) return refuse('NotHeldYet', { application });
    const { interview } = one;
    const by = actorOf(context);
    if (interview.scores.some((scored) => scored.by === by)) return refuse('AlreadyScored', { application });
    const again = whyAgain(panel, interview);
    if (again) return refuse('ToBeHeldAgain', { application, ...again });
    if (!owingScores(panel, interview).includes(by))
      return refuse('NotHeard', { application, startsAt: interview.startsAt });
    const asked = criteriaFor(found.post, one)
      .filter(scorable)
      .map(({ id }) => id);
    const no = wrongMarks(asked, scores);
    if (no) return no;
    const { highestScore } = context.rules.internalPost.interview;
    const tooHigh = scores.filter((given) => given.score > highestScore);
    if (tooHigh.length) return refuse('ScoreTooHigh', { scores: tooHigh, highestScore });
    return accept(...settled(state, context, { type: 'InterviewScored', data: { application, by, scores, feedback } }));
  },
});
