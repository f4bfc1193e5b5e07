import { appointmentsTopic, domainTopic } from '#libs/messaging/index.js';
import { createKafkaSubscriber } from '#libs/messaging/contract/kafkajs-subscriber.js';
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
  const subscriber = createKafkaSubscriber({
    kafka,
    topic: domainTopic('internal-post'),
    group: `${kafka.prefix}bench-lag`,
    fromBeginning: false,
  } as Parameters<typeof createKafkaSubscriber>[0]);
  subscriber.start((batch) => {
    const now = Date.now();
    if (counting) for (const { headers } of batch.messages) lags.push(now - Date.parse(headers['ce_time'] ?? ''));
    return Promise.resolve();
  });
  const tokens = await tokensFrom(s.urls.issuer);
  const client = createClient(s.urls.gateway, 32);
  await steadily(100, 10, () => startPost(client, tokens)); // the group has joined and caught up by then
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  counting = true;
  await steadily(100, 20, () => startPost(client, tokens));
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  await subscriber.stop();
  client.close();
  if (lags.length < 1_900)
    throw new Error(
      `Only ${lags.length} of 2000 events came back from ${appointmentsTopic ? domainTopic('internal-post') : ''}.`,
    );
  say(`append to Kafka at 100/s: p50 ${percentile(lags, 0.5)} ms, p99 ${percentile(lags, 0.99)} ms`);
  return {
    results: { kafka_lag_p99_ms: percentile(lags, 0.99) },
    beside: { kafka_lag_p50_ms: round(percentile(lags, 0.5)) },
  };
};
