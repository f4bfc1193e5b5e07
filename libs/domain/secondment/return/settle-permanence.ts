import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { byItsAuthor, command, holding, isAbout } from '../../process/index.js';
import { actorOf, ownCase } from '../acting.js';
import { clauses } from '../clauses.js';
import { assignmentId, reasonText } from '../fields.js';
import { stepIn, type Secondment } from '../state.js';
import { promisesIn } from './promises.js';
import { homeStream } from './stay-streams.js';

/** Two people have a claim to one post: SLT says whose it is before either is told anything in writing. */
export const settlePermanence = command({
  type: 'SettlePermanence',
  schema: z.strictObject({
    assignment: assignmentId,
    inFavourOf: z.enum(['secondee', 'holder']),
    reason: reasonText(),
  }),
  clause: clauses.return,
  summary: 'Settle whose the home post is: the secondee’s who returns, or the holder’s to whom it was promised.',
  by: holding<Secondment>('SLT'),
  personal: { reason: byItsAuthor },
  alongside: homeStream,
  decide: ({ assignment, inFavourOf, reason }, state: Secondment, context: Context<unknown>) => {
    const step = stepIn(state, 'Returning');
    if (!step) return refuse('ReturnNotOpen', { status: state.status });
    const { staff, from: since, home } = step.stay;
    const promise = promisesIn(home.post, { staff, since }, context).find((one) => one.assignment === assignment);
    if (!promise) return refuse('NoSuchPromise', { assignment });
    const no = ownCase(state, context);
    if (no) return no;
    if (isAbout(promise.staff, context)) return refuse('OwnCase', { because: 'own-case' });
    if (step.return.settled.some((one) => one.assignment === assignment))
      return refuse('AlreadySettled', { assignment });
    return accept({ type: 'PermanenceSettled', data: { assignment, inFavourOf, by: actorOf(context), reason } });
  },
});
