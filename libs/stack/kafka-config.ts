import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KafkaPlace {
  readonly home: string;
  readonly port: number;
  readonly controllerPort: number;
  readonly progress?: ((line: string) => void) | undefined;
}

export const kafkaFolder = (home: string): string => join(home, 'kafka');

const properties = ({ home, port, controllerPort }: KafkaPlace): Readonly<Record<string, string | number>> => ({
  'process.roles': 'broker,controller',
  'node.id': 1,
  'controller.quorum.bootstrap.servers': `127.0.0.1:${controllerPort}`,
  listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
  'advertised.listeners': `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
  'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
  'controller.listener.names': 'CONTROLLER',
  'inter.broker.listener.name': 'PLAINTEXT',
  'log.dirs': join(kafkaFolder(home), 'data'),
  'auto.create.topics.enable': 'false',
  // One node: every internal topic has one replica, and few partitions so that a start stays quick.
  'default.replication.factor': 1,
  'min.insync.replicas': 1,
  'offsets.topic.replication.factor': 1,
  'offsets.topic.num.partitions': 4,
  'transaction.state.log.replication.factor': 1,
  'transaction.state.log.min.isr': 1,
  'transaction.state.log.num.partitions': 4,
  'share.coordinator.state.topic.replication.factor': 1,
  'share.coordinator.state.topic.min.isr': 1,
  'share.coordinator.state.topic.num.partitions': 1,
  // After a kill the controller holds the old registration for this long; the default of 9 s is all waiting.
  'broker.session.timeout.ms': 3000,
  'broker.heartbeat.interval.ms': 500,
  'group.initial.rebalance.delay.ms': 0,
  'group.min.session.timeout.ms': 1000,
  'log.segment.bytes': 64 * 1024 * 1024,
});

/** Writes `server.properties` under `home/kafka` and answers its path. */
export const writeKafkaConfig = (place: KafkaPlace): string => {
  const path = join(kafkaFolder(place.home), 'server.properties');
  mkdirSync(kafkaFolder(place.home), { recursive: true });
  const lines = Object.entries(properties(place)).map(([name, value]) => `${name}=${value}`);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};
