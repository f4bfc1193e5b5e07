import type { PolicyEvent } from '#libs/domain/policy/events.js';
import { policyFold, type PolicyCase } from '#libs/domain/policy/fold.js';
import type { Status } from '#libs/domain/policy/state.js';
import type { SharedEvent } from '#libs/domain/process/claims.js';
import type { Follow } from '../contract.js';
import { follow } from '../follow.js';
import { acting } from './due.js';
import { isOver, type File } from './file.js';
import { chased } from './late.js';
import { newsOf } from './news.js';

/**
 * A policy's whole life: read, adopted, reviewed time after time. It has no end but a withdrawal, which may never come, and
 * continues as new whenever its history has grown long.
 */
export async function policy(args: Follow<PolicyCase>): Promise<Status> {
  const file: File = await follow<PolicyCase, PolicyEvent | SharedEvent, never>(args, policyFold.fold, newsOf);
  do {
    await Promise.all([...acting(file), ...chased(file)]);
    await file.settled();
  } while (!isOver(file.state));
  return file.state.status;
}
