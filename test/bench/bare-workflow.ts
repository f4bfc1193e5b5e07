import { condition, defineUpdate, setHandler } from '@temporalio/workflow';

export const complete = defineUpdate<number, [string]>('complete');

/** What a process with three human completions is when the engine alone keeps it: no store, no read model, no rules. */
export async function bareProcess(): Promise<readonly string[]> {
  const done: string[] = [];
  setHandler(complete, (by) => done.push(by));
  await condition(() => done.length >= 3);
  return done;
}
