import { instantAfter } from '#libs/kernel/calendar.js';
import { instant } from '#libs/kernel/index.js';
import { after, decided, itself, type Asking, type World } from '../world.js';
import { askingOf, type Action } from './actions.js';

export type Moment = Readonly<{ before: World; now: World; asking: Asking; accepted: boolean }>;

const itsOwn = ['BeginSecondment', 'OpenReview', 'OpenReturn', 'EndSecondment'] as const;
/** What the process does by itself, as its workflow would, until nothing is due. */
const acting = (world: World, at: string): World =>
  itsOwn.reduce((now, type) => {
    const asking: Asking = { type, by: itself, data: {}, at };
    return after(now, asking, decided(now, asking));
  }, world);

export type Begin = readonly [World, string];
/** A case that people take on as the script says; every moment is shown to `see`. */
export const played = (script: readonly Action[], see: (moment: Moment) => void, [begin, from]: Begin): World => {
  let world = begin;
  let at = from;
  for (const action of script) {
    if (action.type === 'Wait') {
      at = instantAfter(instant(at), `P${1 + (action.n % 60)}D`);
      world = acting(world, at);
      continue;
    }
    const before = world;
    const asking = askingOf(before, action, at);
    const decision = decided(before, asking);
    world = after(before, asking, decision);
    see({ before, now: world, asking, accepted: decision.ok });
  }
  return acting(world, at);
};
