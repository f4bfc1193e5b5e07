import { z } from 'zod';
import { acceptAlongside, refuse, type Context, type LocalDate } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { actorOf, notEmployed, ownPost } from '../assignment/acting.js';
import { byItsAuthor, command, holding, localDateText, reasonText } from '../process/index.js';
import { aboutLink, allowedIn } from './about-link.js';
import { actingFrom, allowanceClock, started, today } from './beginning.js';
import { assignmentOfLink } from './chain.js';
import { clauses } from './clauses.js';
import { alongsideOf, deskOf, writeAll } from './desk.js';
import { actingEntry, awayEntries, leftUncovered, postsOf, tooMuchFor } from './ledger-lines.js';
import { isArranged, schoolOf, type ActingUp, type Link } from './state.js';

type Dates = Readonly<{ from: LocalDate; to?: LocalDate | undefined }>;
/** An absence as long as both: what fills it can move within. */
const widened =
  ({ from, to }: Dates) =>
  (before: Dates): Dates => ({
    from: from < before.from ? from : before.from,
    to: to && before.to ? (to > before.to ? to : before.to) : undefined,
  });

const cannotBe = (status: ActingUp['status'], link: Link, { from, to }: Dates, context: Context<unknown>) => {
  const now = today(context);
  if (to && to < from) return refuse('DatesReversed', { from, to });
  if (from === link.from && to === link.to) return refuse('SameDates', { from, ...(to && { to }) });
  if (status === 'Acting' && from > now) return refuse('HasBegun', { from: link.from });
  if (to && to < now) return refuse('OverByThen', { to });
  return undefined;
};

/** HR moves the first or the last day of acting, with a reason; without a last day it is open-ended. */
export const amendActing = command({
  type: 'AmendActing',
  schema: z.strictObject({
    from: localDateText,
    to: localDateText.optional(),
    uncovered: z.boolean().default(false),
    reason: reasonText(),
  }),
  clause: clauses.acting,
  summary: 'Move the days of acting up, with a reason; `uncovered` says that days may be left with nobody in the post.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  alongside: (_, state: ActingUp) => (isArranged(state) ? postsOf(state.link) : []),
  decide: ({ from, to, uncovered, reason }, state: ActingUp, context: Context<Rules>) => {
    if (!isArranged(state) || (state.status !== 'Arranged' && state.status !== 'Acting'))
      return refuse('NotActing', { status: state.status });
    const { link, revision, absence } = state;
    const { staff, post, school, own } = link;
    const dates: Dates = { from, ...(to && { to }) };
    const no =
      ownPost(staff, context) ?? cannotBe(state.status, link, dates, context) ?? notEmployed(staff, { from }, context);
    if (no) return no;
    const { stream } = context;
    const before = deskOf(context);
    const absent = absence?.over === false ? link.absent : [];
    const written = writeAll(before, [
      ...awayEntries(absent, stream, widened(dates)),
      actingEntry(link, stream, dates),
      ...awayEntries(own, stream, () => dates),
      ...awayEntries(absent, stream, () => dates),
    ]);
    if (!written.ok) return written;
    const tooMuch = tooMuchFor([staff, link.insteadOf.staff], written.desk, context);
    const gap = uncovered ? undefined : leftUncovered(before, written.desk, post);
    const unlawful = tooMuch ?? gap;
    if (unlawful) return unlawful;
    const days = actingFrom(from, to, link.pattern);
    const since = { staff, post, school, own, from, ...(to && { to }), pattern: link.pattern };
    const moved = from !== link.from && state.status === 'Acting';
    const amended = {
      type: 'ActingUpAmended',
      data: {
        ...aboutLink(since, revision + 1, moved ? undefined : allowedIn(state)),
        ...days,
        by: actorOf(context),
        reason,
        ...(moved && { allowance: allowanceClock(from, context) }),
      },
    } as const;
    const held = context.people.holdingsIn(post).find((one) => one.assignment === assignmentOfLink(stream));
    const begins =
      state.status === 'Arranged' && from <= today(context)
        ? started(aboutLink(since, revision + 2), held?.management ?? false, context)
        : [];
    return acceptAlongside([amended, ...begins], alongsideOf(written.desk));
  },
});
