import { testAuthority } from '../../support/authority-grid.js';
import { before, notTheirsOfShared, sharedAsked, type SharedType } from '../../support/shared-asked.js';
import { askers } from './askers.js';
import { grid } from './shared-authority.js';
import { situations } from './situations.js';
import { decided, recorded } from './world.js';

const task = 'approve-unwinding-1';
const asked = sharedAsked(task);
const { world, stream, at } = situations['Acting: unwinding proposed'];

testAuthority({
  grid,
  types: Object.keys(asked),
  askers,
  notTheirs: notTheirsOfShared,
  nobody: ['AttachToApplication'],
  ask: (type: SharedType, [by, ...roles]) =>
    decided(recorded(world, stream, before(type, task)), {
      stream,
      type,
      data: asked[type],
      by,
      at,
      ...(roles.length && { roles }),
    }),
});
