import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import { instantAfter } from '#libs/kernel/calendar.js';
import { instant } from '#libs/kernel/index.js';
import * as its from '../histories.js';
import { after, decided, itself, type Asking, type World } from '../world.js';
import { applicants, askingOf, type Action } from './actions.js';
import type { Moment } from './laws.js';

const itsOwn = ['CloseApplications', 'CloseIntake', 'OpenReview', 'OpenExternalReview'] as const;
/** What the processes do by themselves when they are due, as their workflows would. */
const due = (at: string): readonly Asking[] => [
  ...applicants.map((staff) =>
    its.theirs(staff, 'LapseOffer', {}, at, { kind: 'process', id: participationOf(staff) }),
  ),
  ...itsOwn.map((type) => ({ type, by: itself, data: {}, at })),
];

export type Begin = readonly [World, string];
/** A cycle that people take on as the script says; every moment is shown to `see`. */
export const played = (script: readonly Action[], see: (moment: Moment) => void, [begin, from]: Begin): World => {
  let world = begin;
  let at = from;
  const ask = (asking: Asking): void => {
    const before = world;
    const decision = decided(before, asking);
    world = after(before, asking, decision);
    see({ before, now: world, accepted: decision.ok });
  };
  for (const action of script) {
    if (action.type === 'Wait') {
      at = instantAfter(instant(at), `P${1 + (action.n % 25)}D`);
      due(at).forEach(ask);
    } else askingOf(world, action, at).forEach(ask);
  }
  return world;
};
