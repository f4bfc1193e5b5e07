import {
  accept,
  dayAfter,
  dayBefore,
  type AssignmentId,
  type Context,
  type LocalDate,
  type Pattern,
  type PostId,
  type StaffId,
  type StreamId,
} from '../../kernel/index.js';
import { alongsideOf, deskOf, streamOf, writeAll, type Entry } from '../acting-up/desk.js';
import { assign, correctAssignment, correctAway, goAway } from '../assignment/changes.js';
import { beyondFullTime } from '../assignment/full-time.js';
import { holdings } from '../assignment/holdings.js';
import { assignmentIn, type PostLedger } from '../assignment/state.js';
import { otherState } from '../process/index.js';
import type { Stay } from './words.js';
import { isSome } from '../assignment/words.js';

/** The ledger of a post that the command goes alongside. */
export const ledgerOf = (post: PostId, context: Pick<Context<unknown>, 'others'>): PostLedger =>
  otherState<PostLedger>(context, streamOf(post));
/** The streams of the posts that a secondment has to do with. */
export const streamsOf = (...posts: readonly (PostId | undefined)[]): readonly StreamId[] =>
  [...new Set(posts)].flatMap((post) => (post ? [streamOf(post)] : []));
export const postsOf = ({ home, host }: Pick<Stay, 'home' | 'host'>): readonly PostId[] =>
  'post' in host ? [home.post, host.post] : [home.post];

/** The entries as events of the posts, unless a ledger refuses one, or the person would be there for more than full time. */
export const enter = (staff: StaffId, entries: readonly Entry[], context: Context<unknown>) => {
  const written = writeAll(deskOf(context), entries);
  if (!written.ok) return written;
  const posts = [...new Set(entries.map(({ post }) => post))];
  const elsewhere = context.people.holdingsOf(staff).filter(({ post }) => !posts.includes(post));
  const here = posts
    .flatMap((post) => holdings(written.desk.ledgerOf(post), post))
    .filter((one) => one.staff === staff);
  const beyond = beyondFullTime([...elsewhere, ...here]);
  return beyond ?? ({ ok: true, alongside: alongsideOf(written.desk) } as const);
};

/** They go away from the home post first, so that they are not in both. */
export const beginStay = (stay: Stay, because: StreamId): readonly Entry[] => {
  const { staff, home, host, away, assignment, from, lastDay: to, pattern } = stay;
  const leaving: Entry = {
    post: home.post,
    change: (post) => goAway(post, { assignment: home.assignment, away, from, to, pattern, because }),
  };
  if (!assignment || !('post' in host)) return [leaving];
  const coming: Entry = {
    post: host.post,
    change: (post) => assign(post, { assignment, staff, basis: 'seconded', from, to, pattern, because }),
  };
  return [leaving, coming];
};

/** From when on there is no home post; undefined where it goes on. */
export const goneFrom = (post: PostLedger): LocalDate | undefined =>
  post.status === 'Deleted' ? post.gone : undefined;
/** Until when they are away from the home post, for as long as there is one; open-ended where no day is given. */
export const awayUntil = ({ home, away, from, pattern }: Stay, to?: LocalDate): readonly Entry[] => [
  {
    post: home.post,
    change: (post) => {
      const gone = goneFrom(post);
      const until = gone && (!to || to >= gone) ? dayBefore(gone) : to;
      if (until && until < from) return accept();
      return correctAway(post, { assignment: home.assignment, away, from, to: until, pattern });
    },
  },
];
/** Until when they are in the host post; nothing for a host outside the trust. */
export const thereUntil = ({ host, assignment, from, pattern }: Stay, to?: LocalDate): readonly Entry[] =>
  assignment && 'post' in host
    ? [{ post: host.post, change: (post) => correctAssignment(post, { assignment, from, to, pattern }) }]
    : [];

/** They leave the host post by a day, if they have not left it before. */
export const thereNoLongerThan = (stay: Stay, lastDay: LocalDate): readonly Entry[] =>
  stay.assignment && 'post' in stay.host
    ? [
        {
          post: stay.host.post,
          change: (post) => {
            const { assignment, from, pattern } = { ...stay, assignment: stay.assignment! };
            const until = assignmentIn(post, assignment)?.dates.to;
            return correctAssignment(post, {
              assignment,
              from,
              to: until && until < lastDay ? until : lastDay,
              pattern,
            });
          },
        },
      ]
    : [];

const lessBy = (whole: Pattern, part: Pattern): Pattern =>
  whole.map((some, day) => Math.max(0, some - part[day]!)) as unknown as Pattern;

/** What is left to them of the week in the home post when the part goes for which they were seconded; undefined where nothing is. */
export const restAtHome = ({ home, pattern }: Stay, context: Context<unknown>): Pattern | undefined => {
  const post = ledgerOf(home.post, context);
  const held = goneFrom(post) ? undefined : assignmentIn(post, home.assignment);
  const left = held && lessBy(held.dates.pattern, pattern);
  return left && isSome(left) ? left : undefined;
};
/** The home post is theirs until a day, if it is there for so long; after it, the rest of their week there where there is one. */
export const leaveHome = (
  { staff, home }: Stay,
  to: LocalDate,
  rest?: Readonly<{ assignment: AssignmentId; pattern: Pattern }>,
): readonly Entry[] => {
  const ending: Entry = {
    post: home.post,
    change: (post) => {
      const gone = goneFrom(post);
      if (gone && gone <= to) return accept();
      const from = assignmentIn(post, home.assignment)?.dates.from ?? to;
      return correctAssignment(post, { assignment: home.assignment, from, to });
    },
  };
  if (!rest) return [ending];
  const keeping: Entry = {
    post: home.post,
    change: (post) => assign(post, { ...rest, staff, basis: 'substantive', from: dayAfter(to) }),
  };
  return [ending, keeping];
};

/** From when on there is no home post, also where that is yet to come: nobody goes back to a post that goes. */
export const homeGone = ({ home }: Pick<Stay, 'home'>, context: Pick<Context<unknown>, 'others'>) =>
  goneFrom(ledgerOf(home.post, context));
