import { isGrpcServiceError } from '@temporalio/client';
import type { AnyProcess } from '#libs/domain/process/index.js';
import { PoisonEvent, type OrderedEvent, type StoredEvent } from '#libs/event-store/index.js';
import type { Told } from '../../../workflows/contract.js';
import { reason } from '../background.js';
import { inParallel } from '../in-parallel.js';
import type { Workflows } from '../temporal/workflows-client.js';
import { byStream, sendable, type StreamEvents } from './signals.js';

export type DispatchDeps = Readonly<{
  workflows: Workflows;
  told: (event: StoredEvent) => Told;
  processOf: (stream: string) => AnyProcess | undefined;
  aheadMs: () => number;
  /** Is told how many events reached their workflow. */
  dispatched?: (events: number) => void;
}>;

const atOnce = 32;
const invalidArgument = 3;
/** Temporal takes the call and will never take this one. */
const neverTaken = (error: unknown): boolean => {
  const cause = error instanceof Error ? error.cause : undefined;
  return [error, cause].some((one) => isGrpcServiceError(one) && Number(one.code) === invalidArgument);
};

/** Sends each stream's events to its workflow, if its process has one, streams side by side. Throws while Temporal is away, so that the batch comes again. */
export const dispatcher =
  ({ workflows, told, processOf, aheadMs, dispatched }: DispatchDeps) =>
  async (events: readonly OrderedEvent[]): Promise<void> => {
    const send = async ({ stream, events: those }: StreamEvents) => {
      const process = processOf(stream);
      if (!process) throw new PoisonEvent(those[0], `no process follows ${stream}; deploy the release that knows it`);
      if (process.followed === false) return;
      await workflows.advance(process.name, stream, sendable(those.map(told)), aheadMs());
      dispatched?.(those.length);
    };
    const failed = await inParallel(byStream(events), atOnce, send);
    const outage = failed.find(({ error }) => !(error instanceof PoisonEvent) && !neverTaken(error));
    if (outage) throw outage.error;
    const [poison] = failed;
    if (!poison) return;
    throw poison.error instanceof PoisonEvent
      ? poison.error
      : new PoisonEvent(poison.item.events[0], reason(poison.error));
  };

/** Its name among the subscriptions, where its checkpoint is kept. */
export const dispatcherName = 'dispatcher';
