import { z } from 'zod';
import { acceptAlongside, dayAfter, dayBefore, refuse, type Context, type LocalDate } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { actorOf, ownPost } from '../assignment/acting.js';
import { byItsAuthor, command, holding, localDateText, reasonText } from '../process/index.js';
import { aboutLink, allowedIn } from './about-link.js';
import { endOf } from './beginning.js';
import { assignmentOfLink, standInsFor } from './chain.js';
import { clauses } from './clauses.js';
import { alongsideOf, deskOf, writeAll } from './desk.js';
import { actingEntry, awayEntries, leftUncovered, postsOf, tooMuchFor } from './ledger-lines.js';
import { hasBegun, isArranged, schoolOf, type ActingUp, type Link } from './state.js';

/** Who takes this person's place, in their own posts or where they act: they would have nobody to stand in for. */
const actedFor = (link: Link, on: LocalDate, { people, stream }: Context<unknown>) => {
  const held = [...link.own, { post: link.post, assignment: assignmentOfLink(stream) }];
  const links = held.flatMap((one) => standInsFor(people, one, on)).filter((one) => one !== stream);
  return links.length ? refuse('SomebodyActsForThem', { links: [...new Set(links)] }) : undefined;
};

/** HR ends one link alone: the person is back in their own post on a day. Chains end by a plan of unwinding. */
export const endActing = command({
  type: 'EndActing',
  schema: z.strictObject({
    on: localDateText,
    holderReturns: z.boolean().default(false),
    uncovered: z.boolean().default(false),
    reason: reasonText(),
  }),
  clause: clauses.acting,
  summary:
    'End one link alone, on the first day in which the person is back in their own post; `uncovered` says that the post may be left with nobody.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  alongside: (_, state: ActingUp) => (isArranged(state) ? postsOf(state.link) : []),
  decide: ({ on, holderReturns, uncovered, reason }, state: ActingUp, context: Context<Rules>) => {
    if (!hasBegun(state) || state.status !== 'Acting') return refuse('NotActing', { status: state.status });
    const { link, revision, absence } = state;
    const { staff, post, own, absent, from, to } = link;
    const lastDay = dayBefore(on);
    if (lastDay < from) return refuse('BeforeActing', { from });
    if (to && lastDay > to) return refuse('EndsBefore', { on: dayAfter(to) });
    if (holderReturns && absence?.over !== false) return refuse('AbsenceKeptElsewhere', { cause: link.cause });
    const no = ownPost(staff, context) ?? actedFor(link, on, context);
    if (no) return no;
    const { stream, at } = context;
    const before = deskOf(context);
    const until = ({ from: since }: Readonly<{ from: LocalDate }>) => ({ from: since, to: lastDay });
    const written = writeAll(before, [
      actingEntry(link, stream, { from, to: lastDay }),
      ...awayEntries(own, stream, until),
      ...awayEntries(holderReturns ? absent : [], stream, until),
    ]);
    if (!written.ok) return written;
    const tooMuch = tooMuchFor([staff, link.insteadOf.staff], written.desk, context);
    const gap = uncovered ? undefined : leftUncovered(before, written.desk, post);
    const unlawful = tooMuch ?? gap;
    if (unlawful) return unlawful;
    const endsAt = endOf(lastDay);
    const ended = {
      type: 'ActingUpEnded',
      data: {
        ...aboutLink({ ...link, to: lastDay }, revision + 1, allowedIn(state)),
        lastDay,
        endsAt,
        over: endsAt <= at,
        because: 'early',
        holderReturns,
        by: actorOf(context),
        reason,
      },
    } as const;
    return acceptAlongside([ended], alongsideOf(written.desk));
  },
});
