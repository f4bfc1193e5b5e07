import { testAuthority } from '../../support/authority-grid.js';
import { ben } from '../../support/people.js';
import { before, notTheirsOfShared, sharedAsked, type SharedType } from '../../support/shared-asked.js';
import { askers } from './askers.js';
import * as its from './histories.js';
import { grid } from './shared-authority.js';
import { situations } from './situations.js';
import { decided, playing, recorded, thisCase } from './world.js';

const task = 'decide-extension';
const asked = sharedAsked(task);
const [, at] = situations['Running: extension asked'];
/** ben covers for ada, and more time is asked for. */
const covered = its.assigned(its.withObjective, its.home, ben, {
  basis: 'cover',
  from: its.first,
  to: its.last,
  assignment: 'bens-cover',
});
const world = playing(covered, its.extending('2028-08-31'));

testAuthority({
  grid,
  types: Object.keys(asked),
  askers,
  notTheirs: notTheirsOfShared,
  nobody: ['AttachToApplication'],
  ask: (type: SharedType, [by, ...roles]) =>
    decided(recorded(world, thisCase, before(type, task)), {
      type,
      data: asked[type],
      by,
      at,
      ...(roles.length && { roles }),
    }),
});
