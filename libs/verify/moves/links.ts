import { isArranged, type ActingUp, type Arranged } from '../../domain/acting-up/state.js';
import { assignmentsOf } from '../../domain/assignment/state.js';
import { alike, type LocalDate, type PostId, type StreamId } from '../../kernel/index.js';
import type { Fault } from '../invariant.js';
import type { Cases } from './cases.js';
import { faultIn, linesByCase, nameOf, type Line } from './lines.js';

/** The last day of acting as the case has it. */
const untilOf = (state: Arranged): LocalDate | undefined =>
  state.status === 'Closing' || state.status === 'Ended' ? state.lastDay : state.link.to;

const actingOf = (stream: StreamId, lines: readonly Line[]): Line | undefined =>
  lines.find(({ assignment, away }) => !away && (assignment.assignment as string) === stream);
const differs = (state: Arranged, { post, assignment: { dates, staff } }: Line): boolean => {
  const { link } = state;
  return (
    post !== link.post ||
    staff !== link.staff ||
    dates.from !== link.from ||
    dates.to !== untilOf(state) ||
    !alike(dates.pattern, link.pattern)
  );
};
const isOf = ({ link }: Arranged, stream: StreamId, { post, assignment, away }: Line): boolean =>
  away
    ? [...link.own, ...link.absent].some((one) => one.post === post && one.assignment === assignment.assignment)
    : (assignment.assignment as string) === stream;

/** A hold that was called off, as that of another link whose chain was unwound, has nobody who is away from it. */
const isHeld = ({ posts }: Cases, post: PostId, assignment: string): boolean => {
  const ledger = posts.get(post);
  return ledger !== undefined && assignmentsOf(ledger).some((one) => one.assignment === assignment);
};

const unlike = (cases: Cases, stream: StreamId, state: Arranged, lines: readonly Line[]): readonly string[] => {
  if (state.status === 'Cancelled') return lines.map((line) => `is Cancelled, and ${nameOf(line)} is because of it`);
  const acting = actingOf(stream, lines);
  const { own, absent, post } = state.link;
  const without = [...own, ...absent].filter(
    (one) =>
      isHeld(cases, one.post, one.assignment) &&
      !lines.some((line) => line.away && line.post === one.post && line.assignment.assignment === one.assignment),
  );
  return [
    ...(acting ? [] : [`knows who acts in ${post}, and its ledger does not`]),
    ...(acting && differs(state, acting) ? [`has other days, or another person, than ${nameOf(acting)}`] : []),
    ...without.map((one) => `knows who is away from ${one.post} for it, and its ledger does not`),
    ...lines
      .filter((line) => !isOf(state, stream, line))
      .map((line) => `knows nothing of ${nameOf(line)}, which names it`),
  ];
};

const withoutCause = ({ links, secondments }: Cases, { link: { cause } }: Arranged): readonly string[] =>
  cause === 'absence' || links.has(cause) || secondments.has(cause)
    ? []
    : [`has ${cause} as its cause, which has no events`];

/** What goes on after a plan by which it was to end, and that nobody has given other days since. */
const outlives = ({ unwound, amended }: Cases, stream: StreamId, state: Arranged): readonly string[] => {
  const until = untilOf(state);
  if (state.status === 'Cancelled') return [];
  return unwound
    .filter(({ links, at }) => links.includes(stream) && (amended.get(stream) ?? '') <= at)
    .filter(({ on }) => !until || until >= on)
    .map(
      ({ root, on }) => `goes on until ${until ?? 'an open day'}, and ${root} was unwound with everybody back on ${on}`,
    );
};

const whatIn = (cases: Cases, stream: StreamId, state: ActingUp, lines: readonly Line[]): readonly string[] =>
  isArranged(state)
    ? [...withoutCause(cases, state), ...unlike(cases, stream, state, lines), ...outlives(cases, stream, state)]
    : [];

/** Whether each link has its cause, and it and the ledgers know the same, and none goes on after its chain was unwound. */
export const linkFaults = (cases: Cases): readonly Fault[] => {
  const byCase = linesByCase(cases);
  return [...cases.links].flatMap(([stream, state]) =>
    whatIn(cases, stream, state, byCase.get(stream) ?? []).map((what) => faultIn(stream, what)),
  );
};
