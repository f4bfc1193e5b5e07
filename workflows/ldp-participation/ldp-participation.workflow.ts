import type { ParticipationEvent } from '#libs/domain/ldp-participation/events.js';
import { participationFold, type ParticipationCase } from '#libs/domain/ldp-participation/fold.js';
import type { ParticipationCommand } from '#libs/domain/ldp-participation/index.js';
import type { Status } from '#libs/domain/ldp-participation/state.js';
import type { SharedEvent } from '#libs/domain/process/claims.js';
import type { Follow } from '../contract.js';
import { follow } from '../follow.js';
import { acting } from './due.js';
import { isClosed, type File } from './file.js';
import { chased } from './late.js';
import { newsOf } from './news.js';

/**
 * Somebody's life with the leadership programme, while anything of it is under way. Whoever applies again later, or
 * comes into the talent pool, is followed again from their log.
 */
export async function ldpParticipation(args: Follow<ParticipationCase>): Promise<Status> {
  const file: File = await follow<ParticipationCase, ParticipationEvent | SharedEvent, ParticipationCommand>(
    args,
    participationFold.fold,
    newsOf,
  );
  do {
    await Promise.all([...acting(file), ...chased(file)]);
    await file.settled();
  } while (!isClosed(file.state));
  return file.state.status;
}
