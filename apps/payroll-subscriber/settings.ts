import { kafkaSettingsFrom, type KafkaSettings } from '#libs/messaging/contract/index.js';

export type Settings = Readonly<{
  port: number;
  host: string;
  databaseUrl: string;
  kafka: KafkaSettings;
  group: string;
  /** Whose tokens let an operator see to dead letters; undefined: nobody can over HTTP. */
  operators: Readonly<{ issuer: string; audience: string }> | undefined;
}>;
export const SETTINGS = Symbol('settings');

const portFrom = (text: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT=${text} is no port. Set it to a whole number below 65536.`);
};

/** Reads `PORT`, `HOST`, `PAYROLL_DATABASE_URL`, `KAFKA_BROKERS`, `KAFKA_TOPIC_PREFIX`, `KAFKA_GROUP`, `OIDC_ISSUER`, `OIDC_AUDIENCE`. */
export const settingsFrom = (env: NodeJS.ProcessEnv): Settings => {
  const databaseUrl = env['PAYROLL_DATABASE_URL'];
  if (!databaseUrl) throw new Error('PAYROLL_DATABASE_URL is not set. Give the address of payroll’s own database.');
  return {
    port: portFrom(env['PORT'] || '3002'),
    host: env['HOST'] || '127.0.0.1',
    databaseUrl,
    kafka: kafkaSettingsFrom(env, 'payroll-subscriber'),
    group: env['KAFKA_GROUP'] || 'payroll',
    operators: env['OIDC_ISSUER']
      ? { issuer: env['OIDC_ISSUER'], audience: env['OIDC_AUDIENCE'] || 'understudy' }
      : undefined,
  };
};
