import { movedUp, notSelected, placeOffered, reviewed, waitListed } from '#libs/domain/ldp-participation/from-cycle.js';
import type { ParticipationCase } from '#libs/domain/ldp-participation/fold.js';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import { instantAfter } from '#libs/kernel/calendar.js';
import { instant, type AnyMessage, type Context, type Decision, type StaffId } from '#libs/kernel/index.js';
import type { Rules } from '#libs/policy-packs/rules.js';
import { sltTwo } from '../../../support/people.js';
import * as its from '../histories.js';
import { after, caseIn, contextIn, decided, itselfOf, type Asking, type World } from '../world.js';
import { askingOf, isWord, persons, type Action, type CycleWord } from './actions.js';

export type Moment = Readonly<{
  before: World;
  now: World;
  staff: StaffId;
  type: Action['type'];
  asking?: Asking;
  accepted: boolean;
}>;

const itsOwn = [
  'ForwardApplication',
  'LapseOffer',
  'JoinProgramme',
  'OpenContinuation',
  'CloseAppealTime',
  'OpenPoolReview',
] as const;
/** What the process does by itself, as its workflow would. */
const acting = (world: World, at: string): World =>
  persons.reduce(
    (all, staff) =>
      itsOwn.reduce((now, type) => {
        const asking: Asking = { type, by: itselfOf(staff), data: {}, at, stream: participationOf(staff) };
        return after(now, asking, decided(now, asking));
      }, all),
    world,
  );

type Said = (state: ParticipationCase, n: number, context: Context<Rules>) => Decision<AnyMessage, string>;
const { feedback, reason } = its;
const cycleOf = (state: ParticipationCase) => ('application' in state && state.application?.cycle) || its.inCycle.cycle;
const said: Readonly<Record<CycleWord, Said>> = {
  offers: (state, _, context) => placeOffered(state, { cycle: cycleOf(state), feedback }, context),
  lists: (state, n) => waitListed(state, { cycle: cycleOf(state), position: 1 + n, feedback }),
  'moves-up': (state, _, context) => movedUp(state, { cycle: cycleOf(state) }, context),
  refuses: (state) => notSelected(state, { cycle: cycleOf(state), because: 'panel', reason, feedback }),
  reviews: (state, n) =>
    reviewed(state, { cycle: cycleOf(state), review: 1, progress: 'on-track', final: n % 2 === 0, by: sltTwo }),
};

export type Begin = readonly [World, string];
/** Files that people take on as the script says; every moment is shown to `see`. */
export const played = (script: readonly Action[], see: (moment: Moment) => void, [begin, from]: Begin): World => {
  let world = begin;
  let at = from;
  for (const action of script) {
    const { type, whose, n } = action;
    const staff = persons[whose]!;
    const before = world;
    if (type === 'Wait') {
      at = instantAfter(instant(at), `P${1 + (n % 90)}D`);
      world = acting(world, at);
      see({ before, now: world, staff, type, accepted: true });
      continue;
    }
    const stream = participationOf(staff);
    if (isWord(type)) {
      const context = contextIn(world, { type, by: sltTwo, data: {}, at, stream });
      const decision = said[type](caseIn(world, staff), n, context);
      world = after(world, { stream, at }, decision);
      see({ before, now: world, staff, type, accepted: decision.ok });
      continue;
    }
    const asking = askingOf(before, { ...action, type }, at);
    const decision = decided(before, asking);
    world = after(before, asking, decision);
    see({ before, now: world, staff, type, asking, accepted: decision.ok });
  }
  return acting(world, at);
};
