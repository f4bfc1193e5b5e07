import { z } from 'zod';
import {
  accept,
  refuse,
  type AssignmentId,
  type Context,
  type Holding,
  type LocalDate,
  type PostId,
} from '../../kernel/index.js';
import { byItsAuthor, command, localDateText, reasonText } from '../process/index.js';
import { actorOf, hrOfThePost, ownPost } from './acting.js';
import { clauses } from './clauses.js';
import { holdersOn } from './holders-on.js';
import { holdings } from './holdings.js';
import { assignmentsOf, isKnown, type PostLedger } from './state.js';
import { reaches } from './words.js';

/** Whom a case keeps away from all of the post on a day: it finds them another. */
const keptAwayOn = (stretches: readonly Holding[], day: LocalDate): readonly AssignmentId[] => {
  const then = holdersOn(stretches, day);
  const there = then.filter(({ present }) => present).map(({ assignment }) => assignment);
  return then
    .filter(({ present, because, assignment }) => !present && because && !there.includes(assignment))
    .map(({ assignment }) => assignment);
};

/** From a day on there is no such post. Who is there has to be elsewhere first; who is away is returned by their case to another. */
export const deletePost = command({
  type: 'DeletePost',
  schema: z.strictObject({ from: localDateText, reason: reasonText().optional() }),
  clause: clauses.posts,
  summary: 'Delete the post from a day on, once nobody works in it any more.',
  by: hrOfThePost,
  personal: { reason: byItsAuthor },
  decide: ({ from, reason }, post: PostLedger, context: Context<unknown>) => {
    if (!isKnown(post)) return refuse('NoSuchPost');
    if (post.status === 'Deleted') return refuse('PostIsDeleted', { from: post.gone });
    if (from <= post.post.from) return refuse('NotEstablishedYet', { from: post.post.from });
    const own = assignmentsOf(post).find(({ staff }) => ownPost(staff, context));
    const no = ownPost(own?.staff, context);
    if (no) return no;
    const stretches = holdings(post, context.stream as unknown as PostId);
    const returned = keptAwayOn(stretches, from);
    const there = stretches.filter((one) => one.present && reaches(one, from) && !returned.includes(one.assignment));
    if (there.length) return refuse('StillHeld', { from, assignments: there.map(({ assignment }) => assignment) });
    return accept({ type: 'PostDeleted', data: { from, by: actorOf(context), ...(reason && { reason }) } });
  },
});
