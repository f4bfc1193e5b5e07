import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { requireJava } from './java.js';
import { type KafkaPlace, kafkaFolder, writeKafkaConfig } from './kafka-config.js';
import { kafkaClassPath } from './kafka-jars.js';
import { managed } from './managed.js';
import { checkout } from './paths.js';
import { run } from './run.js';
import type { Service } from './service.js';

// One name for the one-node cluster of every home; Kafka wants 16 bytes in base64.
const CLUSTER_ID = 'dW5kZXJzdHVkeS1vbmUtMQ';

const format = async (home: string, java: string, classPath: string, config: string): Promise<void> => {
  if (existsSync(join(kafkaFolder(home), 'data', 'meta.properties'))) return;
  await run({
    doing: 'Formatting the Kafka data folder',
    home,
    log: 'kafka-format',
    command: java,
    args: [
      ...['-Xmx256m', '-cp', classPath, 'kafka.tools.StorageTool', 'format', '--ignore-formatted'],
      ...['--standalone', '--cluster-id', CLUSTER_ID, '--config', config],
    ],
    otherwise: `Put right what it names (often a full disk), then start again.`,
  });
};

const answers = async (broker: string): Promise<boolean> => {
  const kafka = new Kafka({
    brokers: [broker],
    clientId: 'stack',
    logLevel: logLevel.NOTHING,
    connectionTimeout: 1000,
    requestTimeout: 3000,
    retry: { retries: 0 },
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    const { brokers, controller } = await admin.describeCluster();
    return brokers.length > 0 && controller !== null;
  } catch {
    return false;
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
};

/** Apache Kafka as one node (KRaft) under `home/kafka`, on loopback only; topics are created by those who need them. */
export const kafkaService = (place: KafkaPlace): Service => {
  const { home, port, controllerPort, progress } = place;
  return managed({
    name: 'kafka',
    home,
    ports: [port, controllerPort].map((each) => ({ port: each, variable: 'KAFKA_PORT' })),
    progress,
    prepare: async () => {
      const java = requireJava();
      const classPath = await kafkaClassPath(home, progress);
      const config = writeKafkaConfig(place);
      await format(home, java, classPath, config);
      const logging = join(checkout, 'config', 'kafka', 'log4j2.properties');
      return {
        command: java,
        args: [
          ...['-Xms256m', '-Xmx512m', '-XX:TieredStopAtLevel=1', '-XX:+ExitOnOutOfMemoryError'],
          ...[`-Dlog4j2.configurationFile=${logging}`, '-cp', classPath, 'kafka.Kafka', config],
        ],
      };
    },
    ready: () => answers(`127.0.0.1:${port}`),
    startLimitMs: 90_000,
  });
};
