import { testAuthority } from '../../support/authority-grid.js';
import { askers } from './askers.js';
import { grid, notTheirs } from './authority.js';
import { commandTypes, givenBy, ofTheProcess } from './commands.js';
import { inPlace } from './in-place.js';
import { situations, whenDue } from './situations.js';
import { decided } from './world.js';

testAuthority({
  grid,
  types: commandTypes,
  askers,
  notTheirs,
  ask: (type, [by, ...roles]) => {
    const [world, at] = situations[inPlace[type]];
    const asking = givenBy(type, world, ofTheProcess(type) ? whenDue : at);
    return decided(world, { ...asking, by, ...(roles.length && { roles }) });
  },
});
