import type { InternalPostCommand } from '../domain/internal-post/index.js';
import { isOpen, type Status } from '../domain/internal-post/state.js';
import { ownActs, ways } from '../domain/internal-post/ways.js';
import { dueOf } from './due.js';
import { giversOf, giverText } from './givers.js';
import type { ProcessMap } from './map.js';

type CommandType = InternalPostCommand['type'];

/** How an internal post is filled. */
export const internalPostMap: ProcessMap = {
  process: 'internal-post',
  title: 'How an internal post is filled',
  every: 'How every internal post is filled',
  thing: 'post',
  ways,
  ownActs,
  begins: 'NotRequested',
  rests: 'Frozen',
  isOpen: (status) => isOpen({ status: status as Status }),
  giver: (command) => giverText(command as CommandType),
  isOwn: (command) => giversOf(command as CommandType).includes('process'),
  due: (command, state) => dueOf(command as CommandType, state),
};
