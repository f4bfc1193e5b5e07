import { sleep } from '@temporalio/workflow';

/** A planted release that began by sleeping, so that its histories fit no other. */
export async function internalPost(): Promise<void> {
  await sleep('1 hour');
}
