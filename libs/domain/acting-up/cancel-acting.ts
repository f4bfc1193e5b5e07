import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { actorOf, ownPost } from '../assignment/acting.js';
import { byItsAuthor, command, holding, reasonText, type Sealed } from '../process/index.js';
import { aboutLink, allowedIn } from './about-link.js';
import { assignmentOfLink, standInsFor } from './chain.js';
import { clauses } from './clauses.js';
import { alongsideOf, deskOf, writeAll } from './desk.js';
import { cancelling, postsOf, tooMuchFor } from './ledger-lines.js';
import { isArranged, schoolOf, type ActingUp, type In } from './state.js';

/** Takes the whole link out of the ledger, unless somebody else's link hangs on it. */
const takenBack = (
  state: In<'Arranged' | 'Acting'>,
  because: 'cancelled' | 'void',
  reason: Sealed,
  context: Context<Rules>,
) => {
  const { link, revision } = state;
  const { stream, people } = context;
  const { staff, post, from } = link;
  const held = [...link.own, { post, assignment: assignmentOfLink(stream) }];
  const links = held.flatMap((one) => standInsFor(people, one, from)).filter((one) => one !== stream);
  if (links.length) return refuse('SomebodyActsForThem', { links: [...new Set(links)] });
  const no = ownPost(staff, context);
  if (no) return no;
  const written = writeAll(deskOf(context), cancelling(link, stream));
  if (!written.ok) return written;
  const tooMuch = tooMuchFor([staff, link.insteadOf.staff], written.desk, context);
  if (tooMuch) return tooMuch;
  const cancelled = {
    type: 'ActingUpCancelled',
    data: { ...aboutLink(link, revision + 1, allowedIn(state)), because, by: actorOf(context), reason },
  } as const;
  return acceptAlongside([cancelled], alongsideOf(written.desk));
};

const schema = z.strictObject({ reason: reasonText() });
const alongside = (_: unknown, state: ActingUp) => (isArranged(state) ? postsOf(state.link) : []);

/** HR calls acting up off before it begins; nothing of it was ever in force. */
export const cancelActing = command({
  type: 'CancelActing',
  schema,
  clause: clauses.acting,
  summary: 'Call acting up off before its first day, with a reason.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  alongside,
  decide: ({ reason }, state: ActingUp, context: Context<Rules>) => {
    if (state.status === 'Acting') return refuse('HasBegun', { from: state.link.from });
    if (state.status !== 'Arranged') return refuse('NotActing', { status: state.status });
    return takenBack(state, 'cancelled', reason, context);
  },
});

/** HR takes back what was entered by mistake and counts as begun, as though it had never been. */
export const voidActing = command({
  type: 'VoidActing',
  schema,
  clause: clauses.acting,
  summary: 'Take back acting up that was entered by mistake and never took place, with a reason.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  alongside,
  decide: ({ reason }, state: ActingUp, context: Context<Rules>) => {
    if (state.status === 'Arranged') return refuse('NotBegunYet', { from: state.link.from });
    if (state.status !== 'Acting') return refuse('NotActing', { status: state.status });
    return takenBack(state, 'void', reason, context);
  },
});
