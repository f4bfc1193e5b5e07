import { randomBytes } from 'node:crypto';
import type { KafkaSettings } from '#libs/messaging/contract/index.js';
import { topicsFrom, type Topics } from '#libs/messaging/topics.js';
import { services } from '../support/services.js';

/** The tests' broker, with a topic prefix that no other spec uses. */
export const freshKafka = async (): Promise<KafkaSettings> => {
  const { env } = await services('kafka');
  return { brokers: [env.KAFKA_BROKERS], prefix: `test-${randomBytes(4).toString('hex')}.`, clientId: 'test' };
};

export const topicsOf = ({ prefix }: KafkaSettings): Topics => topicsFrom({ KAFKA_TOPIC_PREFIX: prefix });
