import * as its from './trust.js';
import { day, playing, type Asking, type World } from './world.js';
import { slt } from '../../support/people.js';

const at = '2027-03-15T09:00:00Z';
const summer = '2027-09-06T09:00:00Z';
const { first, second, reason, until } = its;
type Given = Readonly<{ world: World; stream: typeof first; at: string }>;
const on = (world: World, when = at, stream = first): Given => ({ world, stream, at: when });

const determined = its.asks(
  first,
  'DetermineAllowance',
  { decision: 'as-the-post', effectiveFrom: day(its.since) },
  at,
  slt,
);
const ending = (more: object) =>
  its.asks(first, 'EndActing', { on: day('2027-03-15'), holderReturns: false, uncovered: true, reason, ...more }, at);
/** The Head is away, and the deputy acts, in a case that keeps the absence itself. */
const absent = playing(
  its.whole,
  its.arranging(first, its.headship, its.d, its.since, { cause: 'absence', to: until }, at),
);
const acting = playing(its.deputyActs, its.begin(first));
const proposed = playing(absent, its.proposing(first, '2027-03-22', at));
const close = (when: string): Asking => its.asks(first, 'CloseActing', {}, when, its.itself(first));
const cancelled = playing(its.deputyActs, its.asks(first, 'CancelActing', { reason }, its.monday));

/** Every status, and within it whatever changes what can be done next. */
export const situations = {
  NotArranged: on(its.headAway, its.monday),
  Arranged: on(its.deputyActs, its.monday),
  'Arranged: somebody acts for them': on(its.chain, its.monday),
  Acting: on(acting),
  'Acting: somebody acts for them': on(its.began),
  'Acting: becomes management': on(its.began, at, second),
  'Acting: allowance determined': on(playing(acting, determined)),
  'Acting: its last day has passed': on(acting, summer),
  'Acting: keeps the absence': on(absent),
  'Acting: unwinding proposed': on(proposed),
  'Closing: over': on(playing(acting, ending({}))),
  'Closing: ahead': on(playing(acting, ending({ on: day('2027-05-03') }))),
  'Closing: absence goes on': on(playing(absent, determined, ending({}))),
  Ended: on(playing(acting, determined, close(summer)), summer),
  Cancelled: on(cancelled, its.monday),
} as const satisfies Readonly<Record<string, Given>>;
export type SituationName = keyof typeof situations;
