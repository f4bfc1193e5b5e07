import { domainTopic } from '#libs/messaging/index.js';
import { kafkaClient, patiently } from '#libs/messaging/contract/kafkajs-client.js';
import { kafkaSettingsFrom } from '#libs/messaging/contract/kafka-settings.js';
import type { System } from '../support/system.js';
import { createClient } from './client.js';
import { percentile, round, steadily } from './measure.js';
import { startPost, tokensFrom } from './process.js';
import type { Measured, Say } from './results.js';

/** From an event's own time (before its append) to a consumer's hands, at 100 commands a second. */
export const benchKafkaLag = async (s: System, say: Say): Promise<Measured> => {
  const kafka = kafkaSettingsFrom(s.env, 'bench');
  const lags: number[] = [];
  let counting = false;
  // It commits nothing: what a consumer does with an event is its own time.
  const consumer = kafkaClient(kafka, { retry: patiently }).consumer({ groupId: `${kafka.prefix}bench-lag` });
  await consumer.connect();
  await consumer.subscribe({ topic: kafka.prefix + domainTopic('internal-post') });
  await consumer.run({
    autoCommit: false,
    eachBatchAutoResolve: true,
    eachBatch: ({ batch }) => {
      const now = Date.now();
      const at = (time: unknown) => Date.parse(String(time));
      if (counting) for (const { headers } of batch.messages) lags.push(now - at(headers?.['ce_time']));
      return Promise.resolve();
    },
  });
  const tokens = await tokensFrom(s.urls.issuer);
  const client = createClient(s.urls.gateway, 32);
  await steadily(100, 10, () => startPost(client, tokens)); // the group has joined and caught up by then
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  counting = true;
  await steadily(100, 20, () => startPost(client, tokens));
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  await consumer.disconnect();
  client.close();
  if (lags.length < 1_900) throw new Error(`Only ${lags.length} of 2000 events came back.`);
  say(`append to Kafka at 100/s: p50 ${percentile(lags, 0.5)} ms, p99 ${percentile(lags, 0.99)} ms`);
  return {
    results: { kafka_lag_p99_ms: percentile(lags, 0.99) },
    beside: { kafka_lag_p50_ms: round(percentile(lags, 0.5)) },
  };
};
