import { everyProcess, type AnyProcessName } from '../domain/registry.js';
import { publicContracts } from './public-contracts.js';

/** Fixed: with another number the messages of a key would change their partition, and lose their order. */
export const partitions = 6;

export type TopicSpec = Readonly<{
  /** Without the prefix. */
  name: string;
  /** The kind of ids that its messages are keyed by. */
  key: string;
  retentionMs: number;
}>;

export const domainTopic = (process: string): string => `understudy.${process}`;

/** Who may leave and who could follow them is for those who plan with it: it stays in the log and on its pages. */
const inTheLogOnly = ['key-post'] as const satisfies readonly AnyProcessName[];
export type PublishedName = Exclude<AnyProcessName, (typeof inTheLogOnly)[number]>;
export const isPublished = (process: string): process is PublishedName =>
  !(inTheLogOnly as readonly string[]).includes(process);
/** The processes whose events are on Kafka, each on a topic of its own. */
export const publishedProcesses = Object.keys(everyProcess).filter(isPublished);

/** Everything on Kafka, and what this installation puts before each name. */
export type Topics = Readonly<{ prefix: string; specs: readonly TopicSpec[] }>;

const retentionFrom = (env: NodeJS.ProcessEnv): number => {
  const text = env['KAFKA_RETENTION_MS'] || '-1';
  if (/^(-1|[1-9]\d{3,14})$/.test(text)) return Number(text);
  throw new Error(`KAFKA_RETENTION_MS=${text} is no time. Set it to milliseconds, or to -1 to keep events for ever.`);
};

/** Reads `KAFKA_TOPIC_PREFIX` and `KAFKA_RETENTION_MS` (domain events; -1, for ever, by default). */
export const topicsFrom = (env: NodeJS.ProcessEnv): Topics => ({
  prefix: env['KAFKA_TOPIC_PREFIX'] ?? '',
  specs: [
    ...publishedProcesses.map((process) => ({
      name: domainTopic(process),
      key: 'stream id',
      retentionMs: retentionFrom(env),
    })),
    ...publicContracts.map(({ topic, key }) => ({ name: topic, key, retentionMs: -1 })),
  ],
});
