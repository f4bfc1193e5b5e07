import {
  dayAfter,
  dayBefore,
  type AssignmentId,
  type Holding,
  type LocalDate,
  type StaffId,
} from '../../../kernel/index.js';
import { chainOf } from '../../acting-up/chain.js';
import type { Question } from '../words.js';
import type { Answer, Move, Opening } from './answer.js';
import { breaksIn } from './breaks.js';
import { weighed } from './candidates.js';
import type { Known } from './known.js';
import { leftBy, type Left } from './leaving.js';
import type { Shift } from './shift.js';

type Waiting = Left & Readonly<{ left: StaffId; depth: number }>;
type Drawn = Readonly<{ opens: readonly Opening[]; moves: readonly Move[]; shift: Shift }>;

const arrival = ({ held, to, pattern }: Left, staff: StaffId, from: LocalDate): Holding => {
  const { to: _, because: __, ...of } = held;
  const assignment = `what-if-${staff}` as AssignmentId;
  return { ...of, assignment, staff, basis: 'substantive', from, ...(to && { to }), pattern, present: true };
};
const waitingFor = (known: Known, left: StaffId, day: LocalDate, depth: number): readonly Waiting[] =>
  leftBy(known, left, day).map((one) => ({ ...one, left, depth }));

/** What becomes of one post that opens, and what opens because of it. */
const settle = (known: Known, question: Question, drawn: Drawn, waiting: Waiting) => {
  const { post, from, held, left, depth } = waiting;
  const { title, school, basis } = held;
  const { shift, moves } = drawn;
  const nominations = known.nominationsOf(post);
  const broken =
    from > question.until ? undefined : breaksIn(known, shift, post, { from, to: question.until }).find(({ state }) => state !== 'double'); // prettier-ignore
  const at = broken?.from ?? from;
  const candidates = weighed(known, question, moves.map(({ staff }) => staff), { post, from: at }); // prettier-ignore
  const mover = broken && basis === 'substantive' ? candidates.find(({ cannot }) => !cannot) : undefined;
  const unfilled = basis === 'substantive' ? 'open' : 'stand-in';
  const outcome = from > question.until ? 'later' : !broken ? 'covered' : mover ? 'filled' : unfilled;
  const links = chainOf(known, post, from).map(({ stream }) => stream);
  const of = { post, title, school, from, left, basis, depth, key: nominations !== undefined };
  const opens = [...drawn.opens, { ...of, links, outcome, candidates } as const];
  if (!mover) return { drawn: { ...drawn, opens }, more: [] };
  const { staff, nomination, readiness } = mover;
  const next: Shift = {
    departures: [...shift.departures, { staff, lastDay: dayBefore(at) }],
    arrivals: [...shift.arrivals, arrival(waiting, staff, at)],
  };
  const move = { staff, to: post, from: at, nomination, readiness, depth };
  const after: Drawn = { opens, moves: [...moves, move], shift: next };
  return { drawn: after, more: waitingFor(known, staff, at, depth + 1) };
};

/**
 * What follows if somebody leaves on a day: which posts open, who could move by the nominations, what is then no longer
 * held, and how deep it goes. Posts of the same depth are settled before those that open because of them; everybody
 * moves once. It is an answer about what is known, and changes nothing.
 */
export const whatIf = (known: Known, question: Question): Answer => {
  const { leaver, lastDay, until } = question;
  const first = dayAfter(lastDay);
  const queue = [...waitingFor(known, leaver, first, 1)];
  let drawn: Drawn = { opens: [], moves: [], shift: { departures: [{ staff: leaver, lastDay }], arrivals: [] } };
  for (let waiting = queue.shift(); waiting; waiting = queue.shift()) {
    const settled = settle(known, question, drawn, waiting);
    drawn = settled.drawn;
    queue.push(...settled.more);
  }
  const { opens, moves, shift } = drawn;
  const posts = [...new Set(opens.map(({ post }) => post))];
  const breaks = posts.flatMap((post) => breaksIn(known, shift, post, { from: first, to: until }));
  return { opens, moves, breaks, depth: Math.max(0, ...moves.map(({ depth }) => depth)) };
};
