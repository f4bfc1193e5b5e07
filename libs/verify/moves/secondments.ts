import { isRequested, type Begun, type Secondment } from '../../domain/secondment/state.js';
import type { Stay } from '../../domain/secondment/words.js';
import { alike } from '../../kernel/index.js';
import type { Fault } from '../invariant.js';
import type { Cases } from './cases.js';
import { faultIn, linesByCase, nameOf, type Line } from './lines.js';

const stayIn = ({ step }: Begun): Stay | undefined => ('stay' in step ? step.stay : undefined);
const isOf = ({ home, away, assignment }: Stay, line: Line): boolean =>
  line.away
    ? line.away.away === away && line.post === home.post && line.assignment.assignment === home.assignment
    : line.assignment.assignment === assignment;

/** Both lines that a stay has while nobody returns: away from home, and at a host within the trust. */
const missing = ({ away, assignment, home }: Stay, lines: readonly Line[]): readonly string[] => {
  const gone = lines.some((line) => line.away?.away === away);
  const there = !assignment || lines.some((line) => !line.away && line.assignment.assignment === assignment);
  return [
    ...(gone ? [] : [`knows that they are away from ${home.post}, and its ledger does not`]),
    ...(there ? [] : [`knows that they hold ${assignment} at the host, and no ledger does`]),
  ];
};

/** Where the home post goes, its ledger has the absence end with it. */
const goneWith = ({ posts }: Cases, { post, away }: Line): boolean =>
  away !== undefined && posts.get(post)?.status === 'Deleted';
const otherDays = (cases: Cases, { from, lastDay, pattern, staff }: Stay, line: Line): boolean => {
  const { dates } = line.away ?? line.assignment;
  const until = goneWith(cases, line) || dates.to === lastDay;
  return dates.from !== from || !until || !alike(dates.pattern, pattern) || line.assignment.staff !== staff;
};
/** Who has come back is away no more from what is still theirs, and at the host no more. */
const outlives = (cases: Cases, { lastDay }: Stay, line: Line): boolean => {
  const { to } = (line.away ?? line.assignment).dates;
  const { to: held } = line.assignment.dates;
  const beyond = (day: typeof to) => !day || day > lastDay;
  return !goneWith(cases, line) && beyond(to) && beyond(held);
};

const ended: readonly string[] = ['Ended', 'Completed', 'Converted'];
const whatIn = (cases: Cases, state: Secondment, lines: readonly Line[]): readonly string[] => {
  const stay = isRequested(state) ? stayIn(state) : undefined;
  const { status } = state;
  if (!stay) return lines.map((line) => `is ${status}, and ${nameOf(line)} is because of it`);
  const own = lines.filter((line) => isOf(stay, line));
  const strange = lines.filter((line) => !isOf(stay, line));
  return [
    ...strange.map((line) => `knows nothing of ${nameOf(line)}, which names it`),
    ...(ended.includes(status)
      ? own
          .filter((line) => outlives(cases, stay, line))
          .map((line) => `ended on ${stay.lastDay}, and ${nameOf(line)} goes on`)
      : missing(stay, own)),
    ...(status === 'Agreed' || status === 'Running'
      ? own.filter((line) => otherDays(cases, stay, line)).map((line) => `has other days than ${nameOf(line)}`)
      : []),
  ];
};

/** Whether each secondment and the ledgers of its posts know the same. */
export const secondmentFaults = (cases: Cases): readonly Fault[] => {
  const byCase = linesByCase(cases);
  const cells = [...cases.secondments].flatMap(([stream, state]) =>
    whatIn(cases, state, byCase.get(stream) ?? []).map((what) => faultIn(stream, what)),
  );
  return cells;
};

/** Lines whose case is in no stream. */
export const strayFaults = (cases: Cases): readonly Fault[] =>
  [...linesByCase(cases)].flatMap(([because, lines]) =>
    cases.secondments.has(because) || cases.links.has(because)
      ? []
      : lines.map((line) => faultIn(line.post, `${nameOf(line)} is because of ${because}, which has no events`)),
  );
