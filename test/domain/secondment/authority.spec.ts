import { testAuthority } from '../../support/authority-grid.js';
import { ben } from '../../support/people.js';
import { askers } from './askers.js';
import { grid, notTheirs } from './authority.js';
import { commandTypes, givenBy, ofTheProcess, type CommandType } from './commands.js';
import * as its from './histories.js';
import { inPlace } from './in-place.js';
import { situations, whenDue } from './situations.js';
import { decided, type World } from './world.js';

/** He covers there already, or would stand in the way of her own post. */
const asItStands: readonly CommandType[] = ['SettlePermanence', 'CancelSecondment'];
/** The same situation, in which ben covers for ada. */
const withCover = (world: World): World =>
  its.assigned(world, its.home, ben, { basis: 'cover', from: its.first, to: its.last, assignment: 'bens-cover' });

testAuthority({
  grid,
  types: commandTypes,
  askers,
  notTheirs,
  ask: (type, [by, ...roles]) => {
    const [world, at] = situations[inPlace[type]];
    const covered = by === ben && !asItStands.includes(type) ? withCover(world) : world;
    const asking = givenBy(type, world, ofTheProcess(type) ? whenDue : at);
    return decided(covered, { ...asking, by, ...(roles.length && { roles }) });
  },
});
