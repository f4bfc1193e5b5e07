import type { Actor, StreamId } from '#libs/kernel/index.js';
import { testAuthority, type GridAsker } from '../../support/authority-grid.js';
import { askers } from './askers.js';
import { grid } from './authority.js';
import { commandTypes, given, type CommandType } from './commands.js';
import { inPlace } from './in-place.js';
import { situations } from './situations.js';
import { first, itself } from './trust.js';
import { decided } from './world.js';

/** When what the process itself does is due. */
const whenDue: Partial<Record<CommandType, string>> = {
  BeginActing: '2027-02-01T00:00:00Z',
  EscalateUnwinding: '2027-06-01T09:00:00Z',
};
/** The process itself is the case that the command is given to. */
const asIn = (stream: StreamId, by: GridAsker[0]): GridAsker[0] =>
  (by as Actor).kind === 'process' && (by as Actor).id === first ? itself(stream) : by;

testAuthority({
  grid,
  types: commandTypes,
  askers,
  ask: (type: CommandType, [by, ...roles]) => {
    const { world, stream, at } = situations[inPlace[type]];
    const asking = given(type, stream, whenDue[type] ?? at);
    return decided(world, { ...asking, by: asIn(stream, by), ...(roles.length && { roles }) });
  },
});
