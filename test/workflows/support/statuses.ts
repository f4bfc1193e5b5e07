import type { Status } from '#libs/domain/internal-post/state.js';
import type { Instant } from '#libs/kernel/index.js';
import {
  accepted,
  applied,
  approved,
  cancelled,
  closed,
  closedUnfilled,
  declared,
  described,
  fallsShort,
  frozen,
  identified,
  meets,
  noneMeets,
  nobodyApplied,
  offered,
  opened,
  outcome,
  panelReady,
  panelSetUp,
  refused,
  requested,
  reviewed,
  routeOpened,
  scheduled,
  shortlisted,
  takenUp,
  unsealed,
  written,
  type Fact,
} from './facts.js';
import { cora } from '../../support/people.js';
import { decidedPost } from './stages.js';

type Way = Readonly<{
  /** `day(n)` lies n days from now. */
  history: (day: (n: number) => Instant) => readonly Fact[];
  /** The days on which the process acts by itself next, one for each of its timers. */
  waits: readonly number[];
}>;
type Day = Parameters<Way['history']>[0];
const ladder = (day: Day) => [
  { at: day(3), kind: 'remind' as const },
  { at: day(5), kind: 'overdue' as const },
];
const toSift = (day: Day, more: readonly Fact[] = panelReady) => [
  ...described(),
  opened(day(0)),
  applied(1),
  applied(2),
  ...more,
  closed(day(0), ladder(day)),
];

/** A way to each status, with its ladders still ahead. */
export const wayTo: Readonly<Record<Exclude<Status, 'NotRequested'>, Way>> = {
  Requested: { history: (day) => [requested(ladder(day))], waits: [3] },
  Describing: { history: (day) => [requested(), identified(), written(ladder(day))], waits: [3] },
  Approved: { history: (day) => [requested(), identified(), written(), approved(ladder(day))], waits: [3] },
  Advertised: {
    history: (day) => [
      ...described(),
      opened(day(14), [{ at: day(10), kind: 'closing-soon' }], { opensAt: day(2) }),
      applied(1),
    ],
    waits: [2, 10, 14],
  },
  Sifting: { history: (day) => toSift(day, [panelSetUp, declared(cora)]), waits: [3] },
  Interviewing: {
    history: (day) => [...toSift(day), meets(1), shortlisted([1], ladder(day)), scheduled(1, day(4))],
    waits: [4],
  },
  Deciding: {
    history: (day) => [...toSift(day), meets(1), fallsShort(2), shortlisted([1]), unsealed(ladder(day))],
    waits: [3],
  },
  Offering: {
    history: (day) => [
      ...decidedPost(day(0), { posts: 2, appointable: [1, 2] }),
      offered(1, 1, day(7), ladder(day)),
      offered(2, 2, day(9)),
      accepted(2, 2, ladder(day)),
    ],
    waits: [3, 3, 7],
  },
  AwaitingRoute: {
    history: (day) => [...described(), opened(day(0)), closed(day(0)), nobodyApplied(ladder(day))],
    waits: [3],
  },
  ExternalRoute: {
    history: (day) => [...toSift(day), fallsShort(1), fallsShort(2), noneMeets(ladder(day))],
    waits: [3],
  },
  External: { history: (day) => [...toSift(day), noneMeets(), reviewed, routeOpened], waits: [] },
  Frozen: { history: (day) => [...described(), opened(day(14)), applied(1), frozen(day(0))], waits: [] },
  Appointed: {
    history: (day) => [...decidedPost(day(0), { appointable: [1] }), ...takenUp(1, 1, day(5))],
    waits: [],
  },
  ExternallyFilled: {
    history: (day) => [...toSift(day), noneMeets(), reviewed, routeOpened, outcome(1)],
    waits: [],
  },
  Refused: { history: () => [requested(), refused], waits: [] },
  Closed: {
    history: (day) => [...described(), opened(day(0)), closed(day(0)), nobodyApplied(), closedUnfilled],
    waits: [],
  },
  Cancelled: { history: (day) => [...described(), opened(day(14)), applied(1), cancelled], waits: [] },
};
