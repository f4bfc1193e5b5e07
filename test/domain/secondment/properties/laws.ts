import { firstBeyond } from '#libs/domain/assignment/coverage.js';
import { fteOn } from '#libs/domain/assignment/holders-on.js';
import { fullTime } from '#libs/domain/assignment/words.js';
import { deadlines } from '#libs/domain/secondment/deadlines.js';
import { isOpen } from '#libs/domain/secondment/state.js';
import { localDate, plus } from '#libs/kernel/calendar.js';
import { instant, type LocalDate } from '#libs/kernel/index.js';
import { ada } from '../../../support/people.js';
import { caseIn, eventsIn, holdingsIn, holdingsOf, keysIn, ledgerIn, postsIn, whereOn, type World } from '../world.js';
import type { Moment } from './runs.js';

type Law = (moment: Moment) => boolean;
const notTwice: Law = ({ now }) =>
  firstBeyond(holdingsOf(now, ada), fullTime) === undefined &&
  postsIn(now).every((post) => {
    const ledger = ledgerIn(now, post);
    return ledger.status === 'NotEstablished' || !firstBeyond(holdingsIn(now, post), ledger.post.pattern);
  });

const left = (world: World): boolean =>
  eventsIn(world).some((event) => event.type === 'ReturnPlanned' && (event.data as { to: string }).to === 'leaves');
const somewhere = (world: World, day: LocalDate): boolean => {
  const { there, away } = whereOn(world, ada, day);
  return there.length + away.length > 0;
};
/** Where the home post was deleted and the host has no room, the case goes on until another post is found. */
const isLookedFor = (world: World): boolean =>
  keysIn(world).some((key) => key === 'plan-return' || key === 'resume-return');
const notWithout: Law = ({ now, asking }) =>
  left(now) || isLookedFor(now) || somewhere(now, localDate(instant(asking.at)));

const nothingAfter: Law = ({ before, accepted, asking }) => {
  const { status } = caseIn(before);
  return status === 'NotRequested' || isOpen(caseIn(before)) || !accepted || asking.stream !== undefined;
};
const goesOn: Law = ({ now }) => {
  const state = caseIn(now);
  return state.status === 'NotRequested' || !isOpen(state) || keysIn(now).length + deadlines(state).length > 0;
};
const theirs = ['SignAgreement', 'AcknowledgeObjective', 'EndEarly'];
const notOnOwn: Law = ({ accepted, asking }) =>
  !accepted || asking.by !== ada || asking.stream !== undefined || theirs.includes(asking.type);

const laws: Readonly<Record<string, Law>> = { notTwice, notWithout, nothingAfter, goesOn, notOnOwn };
/** The laws that a moment breaks; none where all is well. */
export const brokenBy = (moment: Moment): readonly string[] =>
  Object.entries(laws).flatMap(([name, holds]) => (holds(moment) ? [] : [name]));

type Signed = Readonly<{ version: number; side: string }>;
type Written = Readonly<{ version: number; parties: readonly Readonly<{ side: string }>[] }>;
/** Whatever was agreed was signed by every side, in one version; and nothing began that was not agreed. */
export const signedByAll = (world: World): boolean => {
  const events = eventsIn(world);
  const started = events.findIndex(({ type }) => type === 'SecondmentStarted');
  const agreed = events.find(({ type }) => type === 'SecondmentAgreed');
  if (!agreed) return started < 0;
  const { version } = agreed.data as Written;
  const of = (type: string) => events.filter((event) => event.type === type).map(({ data }) => data);
  const written = (of('AgreementWritten') as readonly Written[]).find((one) => one.version === version);
  const signed = (of('AgreementSigned') as readonly Signed[]).filter((one) => one.version === version);
  return written !== undefined && written.parties.every(({ side }) => signed.some((one) => one.side === side));
};

/** After the end the secondee is in one post's worth of the week, in the days to come as well; whoever left is in none. */
export const settledAfter = (world: World): boolean => {
  const state = caseIn(world);
  if (!['Ended', 'Completed', 'Converted'].includes(state.status) || !('step' in state) || !('stay' in state.step))
    return true;
  const { lastDay } = state.step.stay;
  const ends = state.step.status === 'Converted' ? 'permanent' : planOf(world);
  if (ends === 'leaves') return [7, 700].every((n) => fteOn(holdingsOf(world, ada), plus(lastDay, `P${n}D`)) === 0);
  const week = [1, 2, 3, 4, 5, 6, 7].map((n) => fteOn(holdingsOf(world, ada), plus(lastDay, `P${n}D`)));
  return week.some((part) => part > 0) && week.every((part) => part <= 1);
};
const planOf = (world: World): string =>
  (eventsIn(world).findLast(({ type }) => type === 'SecondmentEnded')?.data as { to: string }).to;
