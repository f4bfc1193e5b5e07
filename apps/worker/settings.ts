import { mailSettings, type MailSettings } from '#libs/notices/mail-settings.js';
import { taskQueue } from '../../workflows/contract.js';

export type Settings = Readonly<{
  databaseUrl: string;
  temporalAddress: string;
  namespace: string;
  taskQueue: string;
  port: number;
  host: string;
  reconcileEveryMs: number;
  /** How many workflows stay in memory between their tasks. */
  cachedWorkflows: number;
  /** The policy pack that new cases begin under. */
  packId: string;
  packsFolder: string | undefined;
  calendarsFolder: string | undefined;
  maxConnections: number;
  rehearsal: boolean;
  /** How notices are sent by e-mail; undefined: they are not. */
  mail: MailSettings | undefined;
}>;

const required = (env: NodeJS.ProcessEnv, name: string, what: string): string => {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set. Give ${what}.`);
  return value;
};
const count = (env: NodeJS.ProcessEnv, name: string, fallback: number): number => {
  const value = Number(env[name] || fallback);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`${name}=${env[name]} is no whole number above 0. Correct it, or unset it for ${fallback}.`);
  return value;
};

/** What the worker is told by its environment. Throws what is missing and what to give. */
export const settingsFrom = (env: NodeJS.ProcessEnv): Settings => ({
  databaseUrl: required(env, 'DATABASE_URL', 'the address of the event store'),
  temporalAddress: required(env, 'TEMPORAL_ADDRESS', 'host and port of the Temporal frontend'),
  namespace: env['TEMPORAL_NAMESPACE'] || 'understudy',
  taskQueue: taskQueue(env),
  port: count(env, 'PORT', 3001),
  host: env['HOST'] || '127.0.0.1',
  reconcileEveryMs: count(env, 'RECONCILE_EVERY_MS', 300_000),
  cachedWorkflows: count(env, 'CACHED_WORKFLOWS', 1000),
  packId: env['POLICY_PACK'] || 'demo-trust',
  packsFolder: env['POLICY_PACKS'] || undefined,
  calendarsFolder: env['CALENDARS'] || undefined,
  maxConnections: count(env, 'DATABASE_CONNECTIONS', 20),
  rehearsal: env['REHEARSAL'] === '1',
  mail: mailSettings(env),
});
