import { join } from 'node:path';
import type { Embedded } from './embedded.js';
import { type AppPorts, appPortsFrom } from './ports.js';
import { secretAt } from './secret.js';
import { NAMESPACE } from './temporal-probe.js';

const given = (env: NodeJS.ProcessEnv, name: string): string | undefined => env[name] || undefined;

/** Which backing services a variable replaces; the rest run embedded. */
export const replaced = (env: NodeJS.ProcessEnv) => ({
  postgres: given(env, 'DATABASE_URL') !== undefined,
  temporal: given(env, 'TEMPORAL_ADDRESS') !== undefined,
  kafka: given(env, 'KAFKA_BROKERS') !== undefined,
  issuer: given(env, 'OIDC_ISSUER') !== undefined,
});

const urls = (ports: AppPorts) => ({
  GATEWAY_URL: `http://127.0.0.1:${ports.gateway}`,
  WORKER_URL: `http://127.0.0.1:${ports.worker}`,
  PAYROLL_URL: `http://127.0.0.1:${ports['payroll-subscriber']}`,
  OIDC_ISSUER: `http://127.0.0.1:${ports.issuer}`,
});

/** What every app, step and journey of one stack is told; whatever `env` names wins over what is embedded. */
export const sharedEnv = (env: NodeJS.ProcessEnv, home: string, embedded: Embedded): Record<string, string> => {
  const defaults = {
    ...embedded.env,
    ...urls(appPortsFrom(env)),
    OIDC_AUDIENCE: 'understudy',
    TEMPORAL_NAMESPACE: NAMESPACE,
    UNDERSTUDY_HOME: home,
    REHEARSAL: '1',
  };
  const database = given(env, 'DATABASE_URL');
  // With a Postgres of one's own, payroll shares it unless it is given another.
  const payroll = database === undefined ? {} : { PAYROLL_DATABASE_URL: database };
  const named = Object.keys(defaults).flatMap((name) => (given(env, name) ? [[name, env[name] as string]] : []));
  const key = given(env, 'VAULT_KEY') ?? secretAt(join(home, 'vault.key'), 'base64');
  return { ...defaults, ...payroll, ...(Object.fromEntries(named) as Record<string, string>), VAULT_KEY: key };
};
