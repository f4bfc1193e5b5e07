import type { SharedEvent } from '#libs/domain/process/claims.js';
import type { SecondmentEvent } from '#libs/domain/secondment/events.js';
import { secondmentFold, type SecondmentCase } from '#libs/domain/secondment/fold.js';
import type { SecondmentCommand } from '#libs/domain/secondment/index.js';
import type { Status } from '#libs/domain/secondment/state.js';
import type { Follow } from '../contract.js';
import { follow } from '../follow.js';
import { agreed, agreeing, requested } from './agreeing.js';
import { ended, returning, running } from './away.js';
import { newsOf } from './news.js';
import type { Stay, Step } from './stay.js';

type Open = 'Requested' | 'Agreeing' | 'Agreed' | 'Running' | 'Returning' | 'Ended';
/** What the process waits for in each status. An extension leads from the return back to the stay, so this is a loop. */
const steps: Readonly<Record<Open, Step>> = {
  Requested: requested,
  Agreeing: agreeing,
  Agreed: agreed,
  Running: running,
  Returning: returning,
  Ended: ended,
};
const stepOf = ({ state: { status } }: Stay): Step | undefined => (status in steps ? steps[status as Open] : undefined);

/** A secondment, from the request to the day on which nothing is owed any more; ends with what became of it. */
export async function secondment(args: Follow<SecondmentCase>): Promise<Status> {
  const stay: Stay = await follow<SecondmentCase, SecondmentEvent | SharedEvent, SecondmentCommand>(
    args,
    secondmentFold.fold,
    newsOf,
  );
  do {
    for (let step = stepOf(stay); step; step = stepOf(stay)) await step(stay);
    await stay.settled();
  } while (stepOf(stay));
  return stay.state.status;
}
