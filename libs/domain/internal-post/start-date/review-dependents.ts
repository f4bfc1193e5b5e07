import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { answeringNamed, byItsAuthor, command } from '../../process/index.js';
import { actorOf, standing, vacancyOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText, vacancyNumber } from '../fields.js';
import type { InternalPost } from '../state.js';

/** SLT has looked at the vacancies that hang on a move, before anything of it is undone. */
export const reviewDependents = command({
  type: 'ReviewDependents',
  schema: z.strictObject({ vacancy: vacancyNumber, note: reasonText() }),
  clause: clauses.step4,
  summary: 'Record, as SLT, what becomes of the vacancies that hang on an appointment which falls through.',
  by: answeringNamed<{ vacancy: number }, InternalPost>(({ vacancy }) => `review-dependents-${vacancy}`),
  personal: { note: byItsAuthor },
  decide: ({ vacancy: number, note }, state: InternalPost, context: Context<unknown>) => {
    const vacancy = vacancyOf(state, number, 'AppointeeWithdrew');
    if (!vacancy || vacancy.reviewed) return refuse('NothingToReview', standing(state, number));
    return accept({ type: 'DependentVacanciesReviewed', data: { vacancy: number, by: actorOf(context), note } });
  },
});
