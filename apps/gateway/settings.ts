import { documentSettingsFrom, type DocumentSettings } from './documents/settings.js';
import { operationsSettingsFrom, type OperationsSettings } from './web/operations/settings.js';
import { webSettingsFrom, type WebSettings } from './web/session/settings.js';

export const SETTINGS = Symbol('settings');
export type FollowerName = 'sequencer' | 'relay' | 'projector';
/** What this gateway is told, from the environment. */
export type Settings = Readonly<{
  host: string;
  port: number;
  databaseUrl: string;
  issuer: string;
  audience: string;
  kafkaBrokers: readonly string[];
  temporalAddress: string | undefined;
  followers: readonly FollowerName[];
  metricsToken: string | undefined;
  /** The policy pack that new cases begin under. */
  packId: string;
  packsFolder: string | undefined;
  calendarsFolder: string | undefined;
  maxConnections: number;
  web: WebSettings;
  documents: DocumentSettings;
  operations: OperationsSettings;
}>;

const known: readonly FollowerName[] = ['sequencer', 'relay', 'projector'];

const followersIn = (text: string | undefined): readonly FollowerName[] => {
  if (text === undefined || text === '') return known;
  if (text === 'off') return [];
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !known.includes(name as FollowerName));
  if (unknown !== undefined)
    throw new Error(`FOLLOWERS names ${unknown}. Set it to off, or to some of ${known.join(',')}.`);
  return names as FollowerName[];
};

const required = (env: NodeJS.ProcessEnv, name: string, what: string): string => {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set. Set it to ${what}.`);
  return value;
};

const portIn = (text = '3000'): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT=${text} is no port. Set it to a whole number from 1 to 65535.`);
};

const countIn = (text = '20'): number => {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 2 && count <= 500) return count;
  throw new Error(`DATABASE_CONNECTIONS=${text} is no number of connections. Set it to a whole number from 2 to 500.`);
};

export const settingsFrom = (env: NodeJS.ProcessEnv): Settings => ({
  host: env['HOST'] || '127.0.0.1',
  port: portIn(env['PORT']),
  databaseUrl: required(env, 'DATABASE_URL', 'the address of the Postgres database'),
  issuer: required(env, 'OIDC_ISSUER', 'the issuer of access tokens, exactly as its discovery document names it'),
  audience: env['OIDC_AUDIENCE'] || 'understudy',
  kafkaBrokers: (env['KAFKA_BROKERS'] ?? '').split(',').filter(Boolean),
  temporalAddress: env['TEMPORAL_ADDRESS'] || undefined,
  followers: followersIn(env['FOLLOWERS']),
  metricsToken: env['METRICS_TOKEN'] || undefined,
  packId: env['POLICY_PACK'] || 'demo-trust',
  packsFolder: env['POLICY_PACKS'] || undefined,
  calendarsFolder: env['CALENDARS'] || undefined,
  maxConnections: countIn(env['DATABASE_CONNECTIONS']),
  web: webSettingsFrom(env),
  documents: documentSettingsFrom(env),
  operations: operationsSettingsFrom(env),
});
