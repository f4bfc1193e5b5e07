import { kafkaClient } from '#libs/messaging/contract/kafkajs-client.js';
import type { Urls } from './api.js';

const lagOf = async (urls: Urls, follower: string): Promise<number> => {
  const headers = urls.metricsToken ? { Authorization: `Bearer ${urls.metricsToken}` } : {};
  const text = await (await fetch(`${urls.gateway}/metrics`, { headers })).text();
  const lag = new RegExp(`^understudy_follower_lag_events\\{follower="${follower}"\\} (\\d+)`, 'm').exec(text)?.[1];
  return lag === undefined ? Number.POSITIVE_INFINITY : Number(lag);
};

/** Whether every event that was appended before has gone to Kafka: first all are in order, then the relay has sent that far. */
export const relayHasSentAll = async (urls: Urls): Promise<boolean> =>
  (await lagOf(urls, 'sequencer')) === 0 && (await lagOf(urls, 'relay')) === 0;

const topics = ['understudy.appointments', 'understudy.assignments'];
/** Whether payroll has committed the end of every partition of both topics that it follows. */
export const takenByPayroll = async ({ kafka }: Urls): Promise<boolean> => {
  const settings = { brokers: kafka.brokers.split(','), prefix: kafka.prefix, clientId: 'journeys' };
  const admin = kafkaClient(settings, { retry: { retries: 3 } }).admin();
  await admin.connect();
  try {
    for (const topic of topics.map((name) => kafka.prefix + name)) {
      const ends = await admin.fetchTopicOffsets(topic);
      const [committed] = await admin.fetchOffsets({ groupId: kafka.payrollGroup, topics: [topic] });
      const at = (n: number) => committed?.partitions.find(({ partition }) => partition === n)?.offset ?? '-1';
      if (!ends.every(({ partition, high }) => Number(at(partition)) >= Number(high) || Number(high) === 0))
        return false;
    }
    return true;
  } finally {
    await admin.disconnect();
  }
};
