import { dayNumber, dayOf, type LocalDate, type PostId, type StaffId, type StreamId } from '../../../kernel/index.js';
import { evolve } from '../../assignment/evolve.js';
import { holdings } from '../../assignment/holdings.js';
import {
  assignmentIn,
  assignmentsOf,
  broughtAboutBy,
  isKnown,
  type LiveAssignment,
  type LiveAway,
  type PostLedger,
} from '../../assignment/state.js';
import { assignmentOfLink } from '../chain.js';
import type { Desk } from '../desk.js';
import type { Arranged } from '../state.js';
import { rewritten } from './rewrite.js';
import { troubled, type Given, type Work } from './work.js';
import { includes, reaches } from '../../assignment/words.js';

type Absence = Readonly<{ post: PostId; assignment: LiveAssignment; away: LiveAway }>;
type Back = Readonly<{ returnsTo: readonly PostId[]; staysAwayFrom: readonly PostId[] }>;
type Returning = Back & Readonly<{ work: Work }>;

/** How much of the week from a day on somebody is there by one assignment. */
const presence = (ledger: PostLedger, { assignment }: LiveAssignment, post: PostId, on: LocalDate): number => {
  const stretches = holdings(ledger, post).filter((one) => one.present && one.assignment === assignment);
  const week = Array.from({ length: 7 }, (_, i) => dayOf(dayNumber(on) + i));
  return week.reduce((sum, day) => {
    const there = stretches.find((one) => includes(one, day));
    return sum + (there ? there.pattern.reduce((all, part) => all + part, 0) : 0);
  }, 0);
};
/** Whether they are there again without this absence, or something else keeps them away; one still to come counts from its own day. */
const isBack = (ledger: PostLedger, { post, assignment, away }: Absence, { on, lastDay }: Given): boolean => {
  const { revision, dates } = away;
  const since = dates.from > on ? dates.from : on;
  const of = { assignment: assignment.assignment, away: away.away, revision: revision + 1, ...dates };
  const until = (to: LocalDate) => evolve(ledger, { type: 'AwayCorrected', data: { ...of, to } });
  const there = (after: PostLedger) => presence(after, assignment, post, since);
  return there(until(lastDay)) > there(until(dayOf(dayNumber(since) + 7)));
};

const absencesOf = (desk: Desk, staff: StaffId, stream: StreamId, { posts, lastDay }: Given): readonly Absence[] =>
  posts.flatMap((post) =>
    broughtAboutBy(desk.ledgerOf(post), stream)
      .aways.filter(({ assignment, away }) => assignment.staff === staff && reaches(away.dates, lastDay))
      .map((one) => ({ post, ...one })),
  );
/** Whether a hold on a post is one to come back to on the day. */
const outlasts = (desk: Desk, { post, assignment }: Absence, { on }: Given): boolean => {
  const ledger = desk.ledgerOf(post);
  if (!isKnown(ledger) || (ledger.status === 'Deleted' && ledger.gone <= on)) return false;
  return reaches(assignment.dates, on);
};

/** The links of those who take this place, and whose acting goes on until the return. */
const standIns = (desk: Desk, { post, assignment }: Absence, { lastDay, linkAt }: Given) =>
  assignmentsOf(desk.ledgerOf(post)).flatMap((one) => {
    const link =
      one.basis === 'acting' && reaches(one.dates, lastDay) ? linkAt(one.because ?? ('' as StreamId)) : undefined;
    return link && one.because && link.link.insteadOf.assignment === assignment.assignment
      ? [{ stream: one.because, state: link }]
      : [];
  });

/** A person comes back to each post that a case kept them away from; first, whoever takes their place there goes home. */
export const goHome = (work: Work, staff: StaffId, stream: StreamId, given: Given, link?: StreamId): Returning =>
  absencesOf(work.desk, staff, stream, given).reduce<Returning>(
    ({ work: before, returnsTo, staysAwayFrom }, absence) => {
      const { post } = absence;
      const about = { staff, ...(link && { link }) };
      if (!outlasts(before.desk, absence, given)) {
        // Where they acted themselves and do so no more, they come back to what is their own.
        if (absence.assignment.basis === 'acting') return { work: before, returnsTo, staysAwayFrom };
        const emptied = outlastedBy(before, absence, given);
        const told = troubled(emptied, { ...about, reason: 'nothing-to-return-to', post });
        return { work: told, returnsTo, staysAwayFrom };
      }
      const back = isBack(before.desk.ledgerOf(post), absence, given);
      const freed = back ? outlastedBy(before, absence, given) : before;
      const after = rewritten(freed, absence, given, about);
      return back
        ? { work: after, returnsTo: [...returnsTo, post], staysAwayFrom }
        : { work: after, returnsTo, staysAwayFrom: [...staysAwayFrom, post] };
    },
    { work, returnsTo: [], staysAwayFrom: [] },
  );
const outlastedBy = (work: Work, absence: Absence, given: Given): Work =>
  standIns(work.desk, absence, given).reduce((all, { stream, state }) => endLink(all, stream, state, given), work);

/** One link ends: first those that hang on it, then the person goes back to their own posts. */
export const endLink = (work: Work, stream: StreamId, { link, status }: Arranged, given: Given): Work => {
  if (work.ended.includes(stream)) return work;
  const { staff, post } = link;
  const assignment = assignmentIn(work.desk.ledgerOf(post), assignmentOfLink(stream));
  if (!assignment) return work;
  // It keeps somebody's absence, which goes on and must not lose its case: it is called off first.
  const without = status === 'Arranged' || link.from > given.lastDay;
  const unbegun = without && link.cause === 'absence' && stream !== given.root.stream;
  const told = unbegun ? troubled(work, { reason: 'not-begun', link: stream, staff, post }) : work;
  const promised = assignment.promisedBy
    ? troubled(told, { reason: 'promised-for-good', link: stream, staff, post })
    : told;
  const marked: Work = { ...promised, ended: [...promised.ended, stream] };
  const freed = standIns(marked.desk, { post, assignment } as Absence, given).reduce(
    (all, one) => endLink(all, one.stream, one.state, given),
    marked,
  );
  const left = rewritten(freed, { post, assignment }, given, { staff, link: stream });
  const { work: home, returnsTo, staysAwayFrom } = goHome(left, staff, stream, given, stream);
  const step = { link: stream, staff, leaves: [post], returnsTo, staysAwayFrom };
  return { ...home, steps: [...home.steps, step] };
};
