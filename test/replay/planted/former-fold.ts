import { continueAsNew, proxyActivities, sleep } from '@temporalio/workflow';
import type { Activities } from '../../../activities/types.js';
import type { StreamId } from '#libs/kernel/index.js';
import type { Follow } from '../../../workflows/contract.js';

const { loadStream } = proxyActivities<Activities>({ startToCloseTimeout: '10 seconds' });

/** A planted release of a former fold: its run hands a state on, and the next looks at the log from there. */
export async function internalPost({ stream, from }: Follow): Promise<void> {
  if (!from) return continueAsNew({ stream, from: { version: 1, state: { status: 'Requested' }, revision: 1 } });
  await loadStream(stream as StreamId, from.version);
  await sleep('1 hour');
}
