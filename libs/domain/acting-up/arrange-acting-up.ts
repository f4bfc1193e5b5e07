import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { actorOf, notEmployed, ownPost } from '../assignment/acting.js';
import { assign, goAway } from '../assignment/changes.js';
import type { AwayId } from '../assignment/words.js';
import { command, holding, localDateText, serves, staffId } from '../process/index.js';
import { aboutLink } from './about-link.js';
import { cannotStandIn, heldBy, leavesOf, placeOf, type Asked } from './arranging.js';
import { actingFrom, started, today } from './beginning.js';
import { assignmentOfLink, upFrom } from './chain.js';
import { clauses } from './clauses.js';
import { alongsideOf, deskOf, streamOf, writeAll, type Entry } from './desk.js';
import { causeField, patternField, postId } from './fields.js';
import { tooMuchFor } from './ledger-lines.js';
import type { ActingUp } from './state.js';

type InPeople = Pick<Context<unknown>, 'people'>;

/** Whose place, in which days and for how much of the week; what both leave for it. */
const planned = (asked: Asked, { people }: InPeople) => {
  const found = placeOf(asked, people);
  if (!found.ok) return found;
  const { place } = found;
  const to = asked.to ?? place.to;
  const dates = { from: asked.from, ...(to && { to }) };
  const pattern = asked.pattern ?? place.pattern;
  const absent = asked.cause === 'absence' ? heldBy(place.staff, dates, { people }) : [];
  const own = leavesOf({ ...dates, pattern, staff: asked.staff }, people);
  return { ok: true, place, dates, pattern, absent, own } as const;
};

/** HR has somebody act in a post while its holder is away, from a day past or to come. */
export const arrangeActingUp = command({
  type: 'ArrangeActingUp',
  schema: z.strictObject({
    post: postId,
    staff: staffId,
    from: localDateText,
    to: localDateText.optional(),
    cause: causeField,
    absent: staffId.optional(),
    pattern: patternField.optional(),
  }),
  clause: clauses.acting,
  summary: 'Have somebody act in a post while its holder is away, from a day past or to come.',
  starts: true,
  by: holding<ActingUp>('HR'),
  personal: {},
  alongside: (asked, _: ActingUp, context: Context<Rules>) => {
    const plan = planned(asked, context);
    const posts = plan.ok ? [...plan.absent, ...plan.own].map(({ post }) => post) : [];
    return [asked.post, ...posts].map(streamOf);
  },
  decide: (asked, state: ActingUp, context: Context<Rules>) => {
    const { people, stream } = context;
    const { post, staff, from, cause } = asked;
    if (state.status !== 'NotArranged') return refuse('AlreadyArranged', { status: state.status });
    if (asked.to && asked.to < from) return refuse('DatesReversed', { from, to: asked.to });
    const plan = planned(asked, context);
    if (!plan.ok) return plan;
    const { place, dates, pattern, absent, own } = plan;
    const { school } = place;
    if (!context.roles.some((held) => serves(held, 'HR', school)))
      return refuse('NotAuthorised', { needs: [{ role: 'HR', school }] });
    const no =
      ownPost(staff, context) ??
      ownPost(place.staff, context) ??
      notEmployed(staff, dates, context) ??
      cannotStandIn({ ...asked, ...dates }, place, people);
    if (no) return no;
    const [assignment, away] = [assignmentOfLink(stream), stream as string as AwayId];
    const by = actorOf(context);
    const gone = { ...dates, away, because: stream };
    const written = writeAll(deskOf(context), [
      ...[...absent, ...own].map((held): Entry => ({
        post: held.post,
        change: (ledger) => goAway(ledger, { ...held, ...gone }),
      })),
      {
        post,
        change: (ledger) =>
          assign(ledger, { assignment, staff, basis: 'acting', ...dates, pattern, because: stream, by }),
      },
    ]);
    if (!written.ok) return written;
    const { desk } = written;
    const tooMuch = tooMuchFor([staff], desk, context);
    if (tooMuch) return tooMuch;
    const depth = upFrom(people, place, from).length;
    const { warnBeyond } = context.rules.actingUp;
    const link = { staff, post, school, ...dates, pattern, own };
    const arranged = {
      type: 'ActingUpArranged',
      data: {
        ...aboutLink(link, 1),
        title: place.title,
        ...actingFrom(from, dates.to, pattern),
        cause,
        insteadOf: { staff: place.staff, assignment: place.assignment },
        absent,
        depth,
        ...(depth > warnBeyond && { beyond: warnBeyond }),
        by,
      },
    } as const;
    const begins = from <= today(context) ? started(aboutLink(link, 2), place.management, context) : [];
    return acceptAlongside([arranged, ...begins], alongsideOf(desk));
  },
});
