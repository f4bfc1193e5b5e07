import { setTimeout as delay } from 'node:timers/promises';
import type { Batch, Consumer, EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { KafkaSettings } from './kafka-settings.js';
import { briefly, kafkaClient, type Report } from './kafkajs-client.js';
import type { EventSubscriber, IncomingBatch, IncomingMessage, SubscriberState } from './subscriber.js';

export type SubscriberOptions = Readonly<{
  kafka: KafkaSettings;
  /** Without the prefix. */
  topics: readonly string[];
  group: string;
  /** The most messages that one call of the handler gets; 500 by default. */
  batchSize?: number;
  report?: Report;
}>;

type Handle = (batch: IncomingBatch) => Promise<void>;

const text = (value: Buffer | string | (Buffer | string)[] | undefined): string =>
  Array.isArray(value) ? text(value[0]) : (value?.toString() ?? '');

const incoming = (
  { topic, partition }: Batch,
  { offset, key, headers = {}, value }: KafkaMessage,
): IncomingMessage => ({
  topic,
  partition,
  offset,
  key: key?.toString() ?? null,
  headers: Object.fromEntries(Object.entries(headers).map(([name, held]) => [name, text(held)])),
  value,
});

const inSlices = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));

/** An EventSubscriber on kafkajs: one consumer, offsets committed after the handler, a fresh consumer after a crash. */
export const createKafkaSubscriber = ({
  kafka,
  topics,
  group,
  batchSize = 500,
  report,
}: SubscriberOptions): EventSubscriber => {
  const lags = new Map<string, number>();
  const stopping = new AbortController();
  const told = new Promise<void>((resolve) => {
    stopping.signal.addEventListener('abort', () => {
      resolve();
    });
  });
  let running: Promise<void> | undefined;
  let joined = false;
  let heard: number | undefined;
  let error: string | undefined;

  const takeBatch = (handle: Handle) => async (payload: EachBatchPayload) => {
    const { batch, resolveOffset, heartbeat, commitOffsetsIfNecessary, isRunning, isStale } = payload;
    for (const slice of inSlices(batch.messages, batchSize)) {
      if (!isRunning() || isStale()) return;
      const messages = slice.map((message) => incoming(batch, message));
      try {
        await handle({ topic: batch.topic, partition: batch.partition, messages });
      } catch (cause) {
        error = `A batch could not be handled: ${String(cause)}`;
        throw cause;
      }
      const last = slice.at(-1)?.offset ?? '0';
      resolveOffset(last);
      const offset = String(BigInt(last) + 1n);
      await commitOffsetsIfNecessary({
        topics: [{ topic: batch.topic, partitions: [{ partition: batch.partition, offset }] }],
      });
      lags.set(`${batch.topic} ${batch.partition}`, Number(BigInt(batch.highWatermark) - BigInt(offset)));
      error = undefined;
      await heartbeat();
    }
  };

  const listen = (consumer: Consumer, crashed: (cause: Error) => void) => {
    const alive = () => (heard = Date.now());
    consumer.on(consumer.events.HEARTBEAT, alive);
    consumer.on(consumer.events.FETCH, alive);
    consumer.on(consumer.events.GROUP_JOIN, () => {
      joined = true;
      error = undefined;
      alive();
    });
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      crashed(payload.error);
    });
  };

  /** Consumes until it is told to stop; throws when the consumer is lost. */
  const consume = async (handle: Handle): Promise<void> => {
    const client = kafkaClient(kafka, { retry: briefly, report, open: () => !stopping.signal.aborted });
    const consumer = client.consumer({
      groupId: group,
      allowAutoTopicCreation: false,
      sessionTimeout: 30_000,
      rebalanceTimeout: 60_000,
      heartbeatInterval: 3000,
      maxWaitTimeInMs: 250,
      // Its own restart would go on beside ours.
      retry: { ...briefly, restartOnFailure: () => Promise.resolve(false) },
    });
    const lost = new Promise<never>((_, reject) => {
      listen(consumer, reject);
    });
    lost.catch(() => undefined);
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: topics.map((topic) => kafka.prefix + topic), fromBeginning: true });
      await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch: takeBatch(handle) });
      await Promise.race([lost, told]);
    } finally {
      joined = false;
      await consumer.disconnect().catch(() => undefined);
    }
  };

  const keepOn = async (handle: Handle): Promise<void> => {
    while (!stopping.signal.aborted) {
      await consume(handle).catch((cause: unknown) => (error = String(cause)));
      await delay(1000, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };

  return {
    start: (handle) => void (running ??= keepOn(handle)),
    stop: async () => {
      stopping.abort();
      await running;
    },
    state: (): SubscriberState => ({
      joined,
      lag: [...lags.values()].reduce((sum, lag) => sum + lag, 0),
      ...(heard === undefined ? {} : { silentForMs: Date.now() - heard }),
      ...(error === undefined ? {} : { error }),
    }),
  };
};
