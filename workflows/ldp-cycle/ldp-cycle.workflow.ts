import type { CycleEvent } from '#libs/domain/ldp-cycle/events.js';
import { cycleFold, type CycleCase } from '#libs/domain/ldp-cycle/fold.js';
import type { CycleCommand } from '#libs/domain/ldp-cycle/index.js';
import type { Status } from '#libs/domain/ldp-cycle/state.js';
import type { SharedEvent } from '#libs/domain/process/claims.js';
import type { Follow } from '../contract.js';
import { follow } from '../follow.js';
import { acting } from './due.js';
import { isOver, type Intake } from './intake.js';
import { chased } from './late.js';
import { newsOf } from './news.js';
import { bringsIn } from './waiting.js';

/**
 * An intake of the leadership programme and its cohort, from the opening until its last participant has gone. Where the
 * last who left comes back, it is followed again from its log.
 */
export async function ldpCycle(args: Follow<CycleCase>): Promise<Status> {
  const intake: Intake = await follow<CycleCase, CycleEvent | SharedEvent, CycleCommand>(args, cycleFold.fold, newsOf);
  do {
    await Promise.all([...acting(intake), ...chased(intake), bringsIn(intake)]);
    await intake.settled();
  } while (!isOver(intake.state));
  return intake.state.status;
}
