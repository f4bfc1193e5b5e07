import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import { cancelAssignment, cancelAway } from '../../assignment/changes.js';
import { byItsAuthor, command } from '../../process/index.js';
import { actorOf, hrOfTheHome, ownCase } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { enter, homeGone, postsOf, streamsOf } from '../ledger.js';
import { isRequested, stepIn, type Secondment } from '../state.js';

/** HR calls a secondment off before its first day: both posts are as though it had never been agreed, and whoever was told is told so. */
export const cancelSecondment = command({
  type: 'CancelSecondment',
  schema: z.strictObject({ reason: reasonText() }),
  clause: clauses.agreement,
  summary: 'Call a secondment off before it begins, with a reason.',
  by: hrOfTheHome,
  personal: { reason: byItsAuthor },
  alongside: (_, state: Secondment) => {
    const stay = stepIn(state, 'Agreed')?.stay;
    return stay ? streamsOf(...postsOf(stay)) : [];
  },
  decide: ({ reason }, state: Secondment, context: Context<unknown>) => {
    const open = stepIn(state, 'Requested', 'Agreeing', 'Agreed');
    if (!isRequested(state) || !open) return refuse('NotBeforeItsStart', { status: state.status });
    const no = ownCase(state, context);
    if (no) return no;
    const data = { by: actorOf(context), reason };
    if (open.status !== 'Agreed') return acceptAlongside([{ type: 'SecondmentCancelled', data }], []);
    const { stay, times } = open;
    if (context.at >= times.beginsAt) return refuse('NotBeforeItsStart', { beganAt: times.beginsAt });
    const { home, host, away, assignment } = stay;
    const gone = homeGone(stay, context);
    if (gone) return refuse('HomePostDeleted', { post: home.post, gone });
    const coming =
      assignment && 'post' in host
        ? [
            {
              post: host.post,
              change: (post: Parameters<typeof cancelAssignment>[0]) => cancelAssignment(post, { assignment }),
            },
          ]
        : [];
    const leaving = {
      post: home.post,
      change: (post: Parameters<typeof cancelAway>[0]) => cancelAway(post, { assignment: home.assignment, away }),
    };
    const entered = enter(stay.staff, [...coming, leaving], context);
    if (!entered.ok) return entered;
    const voids = { ...stay, revision: stay.revision + 1 };
    return acceptAlongside([{ type: 'SecondmentCancelled', data: { ...data, voids } }], entered.alongside);
  },
});
