import type { CycleEvent } from '#libs/domain/ldp-cycle/events.js';
import type { Candidate } from '#libs/domain/ldp-cycle/parts.js';
import { placesFree, placesTaken } from '#libs/domain/ldp-cycle/places.js';
import { isOpened, type Begun } from '#libs/domain/ldp-cycle/state.js';
import type { AnyMessage, StaffId } from '#libs/kernel/index.js';
import { rolesOf } from '../people.js';
import { caseIn, eventsIn, participationIn, type World } from '../world.js';

export type Moment = Readonly<{ before: World; now: World; accepted: boolean }>;
type Law = (moment: Moment) => boolean;

const stateOf = (world: World): Begun | undefined => {
  const state = caseIn(world);
  return isOpened(state) ? state : undefined;
};
const always =
  (holds: (state: Begun, world: World) => boolean): Law =>
  ({ now }) => {
    const state = stateOf(now);
    return state === undefined || holds(state, now);
  };
const fresh = ({ before, now }: Moment): readonly AnyMessage[] => eventsIn(now).slice(eventsIn(before).length);
const of = (state: Begun | undefined, number: unknown): Candidate | undefined =>
  state?.candidates.find(({ candidate }) => candidate === number);

const keepsCapacity = always((state) => placesTaken(state) <= state.capacity);
/** Nobody waits while there is a place. */
const nobodyWaitsForNothing = always((state) => state.waitList.length === 0 || placesFree(state) === 0);

/** Whoever waited before somebody else still does, or has left the list before them or of themself. */
const keepsOrder: Law = ({ before, now }) => {
  const [was, is] = [stateOf(before)?.waitList ?? [], stateOf(now)?.waitList ?? []];
  const stayed = was.filter((one) => is.includes(one));
  return is.slice(0, stayed.length).every((one, i) => one === stayed[i]);
};
/** Nobody overtakes: whoever moves up was before all who still wait. */
const firstMovesUp: Law = (moment) => {
  const was = stateOf(moment.before)?.waitList ?? [];
  const up = fresh(moment).flatMap(({ type, data }) =>
    type === 'CandidateMovedUp' ? [(data as { candidate: number }).candidate] : [],
  );
  const left = stateOf(moment.now)?.waitList ?? [];
  return up.every((one) => left.every((other) => was.indexOf(one) < was.indexOf(other)));
};

/** Nobody assesses, judges or writes to themself, or to anybody of the school whose Head they are. */
const judgesNoneOfTheirs: Law = (moment) =>
  (fresh(moment) as readonly CycleEvent[]).every((event) => {
    if (event.type !== 'CriterionAssessed' && event.type !== 'VerdictGiven' && event.type !== 'FeedbackWritten')
      return true;
    const one = of(stateOf(moment.before), event.data.candidate);
    const leads = (by: StaffId) => rolesOf(by).some(({ role, school }) => role === 'Head' && school === one?.school);
    return one !== undefined && one.staff !== event.data.by && !leads(event.data.by);
  });
/** What counts for somebody who is decided comes from nobody who was recused from them. */
const decidedByTheAble: Law = (moment) =>
  (fresh(moment) as readonly CycleEvent[]).every((event) => {
    if (event.type !== 'CandidateDecided') return true;
    const { panel } = stateOf(moment.now)!;
    const { candidate, by } = event.data;
    const off = (staff: StaffId) =>
      panel!.recusals.some(
        (one) => one.member === staff && one.candidate === candidate && one.because !== 'unavailable',
      );
    return by.length >= panel!.rules.agreeing && !by.some(off);
  });
/** Whoever is or was decided on by the panel reads feedback. */
const everybodyHasFeedback: Law = (moment) =>
  moment.now.log
    .slice(moment.before.log.length)
    .every(
      ({ event: { type, data } }) =>
        !['PlacedOnWaitList'].includes(type) || (data as { feedback?: unknown }).feedback !== undefined,
    );

const told: Readonly<Record<string, readonly string[]>> = {
  offered: ['Offered'],
  'wait-listed': ['WaitListed'],
  'with-panel': ['WithPanel'],
  accepted: ['Accepted', 'Deferred'],
  joined: ['Participating', 'Paused', 'ContinuationPending'],
};
/** A cycle and the participations that it has never say different things. */
const agreesWithParticipations = always((state, world) =>
  state.candidates.every(({ standing, staff }) => {
    const { status } = participationIn(world, staff);
    return told[standing]?.includes(status) ?? true;
  }),
);
/** Positions of the list are those that the applicants were told. */
const tellsPositions = always((state, world) =>
  state.waitList.every((number, i) => {
    const theirs = participationIn(world, of(state, number)!.staff);
    return 'step' in theirs && theirs.step.status === 'WaitListed' && theirs.step.position === i + 1;
  }),
);
const onePlaceEach = always((state) => {
  const now = state.candidates.filter(({ standing }) => !['ended', 'gone', 'not-selected'].includes(standing));
  return new Set(now.map(({ staff }) => staff)).size === now.length;
});

const laws = {
  keepsCapacity,
  nobodyWaitsForNothing,
  keepsOrder,
  firstMovesUp,
  judgesNoneOfTheirs,
  decidedByTheAble,
  everybodyHasFeedback,
  agreesWithParticipations,
  tellsPositions,
  onePlaceEach,
} as const satisfies Readonly<Record<string, Law>>;

export const brokenBy = (moment: Moment): readonly string[] =>
  Object.entries(laws).flatMap(([name, law]) => (law(moment) ? [] : [name]));
