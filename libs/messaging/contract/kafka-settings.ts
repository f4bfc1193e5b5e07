/** Where Kafka is, and what this installation puts before the name of every topic. */
export type KafkaSettings = Readonly<{ brokers: readonly string[]; prefix: string; clientId: string }>;

/**
 * Reads `KAFKA_BROKERS` (host:port, several by commas) and `KAFKA_TOPIC_PREFIX` (nothing by default).
 * Throws when no broker is named or the prefix can't begin a topic's name.
 */
export const kafkaSettingsFrom = (env: NodeJS.ProcessEnv, clientId: string): KafkaSettings => {
  const brokers = (env['KAFKA_BROKERS'] ?? '')
    .split(',')
    .map((broker) => broker.trim())
    .filter(Boolean);
  if (brokers.length === 0) throw new Error('KAFKA_BROKERS names no broker. Set it to host:port, several by commas.');
  const prefix = env['KAFKA_TOPIC_PREFIX'] ?? '';
  if (!/^[a-zA-Z0-9._-]{0,100}$/.test(prefix))
    throw new Error(`KAFKA_TOPIC_PREFIX=${prefix} can't begin a topic's name. Use letters, digits, dot, _ and - only.`);
  return { brokers, prefix, clientId };
};
