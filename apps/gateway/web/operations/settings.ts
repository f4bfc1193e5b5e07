import { kafkaSettingsFrom, type KafkaSettings } from '#libs/messaging/contract/index.js';
import { clientSecret } from '#libs/http/service-clients.js';
import { topicsFrom, type Topics } from '#libs/messaging/topics.js';
import { homeFrom } from '#libs/stack/paths.js';
import { taskQueue } from '../../../../workflows/contract.js';

/** What the pages for operators reach besides the database; what is undefined they say is not set. */
export type OperationsSettings = Readonly<{
  kafka: KafkaSettings | undefined;
  topics: Topics;
  temporal: Readonly<{ address: string; namespace: string; taskQueue: string }> | undefined;
  /** The one consumer that tells of its dead letters over HTTP, by its group, and this service's credentials there. */
  consumer: Readonly<{ group: string; url: string; clientId: string; secret: () => string }> | undefined;
}>;

/** Reads KAFKA_*, TEMPORAL_*, PAYROLL_URL, KAFKA_GROUP, OPERATIONS_CLIENT_ID and OPERATIONS_CLIENT_SECRET. */
export const operationsSettingsFrom = (env: NodeJS.ProcessEnv): OperationsSettings => ({
  kafka: env['KAFKA_BROKERS'] ? kafkaSettingsFrom(env, 'understudy-operations') : undefined,
  topics: topicsFrom(env),
  temporal: env['TEMPORAL_ADDRESS']
    ? {
        address: env['TEMPORAL_ADDRESS'],
        namespace: env['TEMPORAL_NAMESPACE'] || 'understudy',
        taskQueue: taskQueue(env),
      }
    : undefined,
  consumer: env['PAYROLL_URL']
    ? {
        group: env['KAFKA_GROUP'] || 'payroll',
        url: env['PAYROLL_URL'],
        clientId: env['OPERATIONS_CLIENT_ID'] || 'operations',
        secret: () => env['OPERATIONS_CLIENT_SECRET'] || clientSecret(homeFrom(env), 'operations'),
      }
    : undefined,
});
