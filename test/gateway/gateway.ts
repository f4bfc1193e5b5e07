import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { pino } from 'pino';
import { migrate } from '#libs/event-store/migrate.js';
import { demoTrust } from '#libs/directory/demo/files.js';
import { importFolder } from '#libs/directory/import-folder.js';
import { signIn, serviceToken } from '#libs/http/sign-in.js';
import { clientSecret, type ServiceClient } from '#libs/http/service-clients.js';
import { createGateway } from '../../apps/gateway/create-gateway.js';
import type { Engine } from '../../apps/gateway/engine.js';
import { openEngine } from '../../apps/gateway/open-engine.js';
import { settingsFrom } from '../../apps/gateway/settings.js';
import { startIssuer } from '../../apps/issuer/server.js';
import { issuerSettingsFrom } from '../../apps/issuer/settings.js';
import { cuttable, type Cuttable } from './cuttable.js';
import { freshDatabase } from '../support/services.js';

export const vaultKey = Buffer.alloc(32, 9);
export const hr = 'staff-002';
export const otherHr = 'staff-003';
export const slt = 'staff-005';
export const otherSlt = 'staff-006';
export const ceo = 'staff-001';
export const head = 'staff-010';
export const otherHead = 'staff-011';
export const applicant = 'staff-020';
export const otherApplicant = 'staff-021';
export const governor = 'staff-023';

export interface Gateway {
  readonly url: string;
  readonly databaseUrl: string;
  readonly issuer: string;
  readonly engine: Engine;
  readonly lines: readonly string[];
  readonly stopping: { now: boolean };
  token(staff: string): Promise<string>;
  serviceToken(client: ServiceClient): Promise<string>;
  close(): Promise<void>;
}

/** A migrated database of its own, with the demo trust in it. */
export const trustDatabase = async (name: string): Promise<string> => {
  const databaseUrl = await freshDatabase(name);
  await migrate(databaseUrl);
  await importFolder(demoTrust, { DATABASE_URL: databaseUrl, VAULT_KEY: vaultKey.toString('base64') });
  return databaseUrl;
};

/** The whole gateway over HTTP, with the real store, the demo trust and the real issuer; `by` takes the wire to its database. */
export const startGateway = async (
  name: string,
  env: Readonly<Record<string, string>> = {},
  by?: (wire: Cuttable) => void,
): Promise<Gateway> => {
  const databaseUrl = env['DATABASE_URL'] ?? (await trustDatabase(name));
  const home = mkdtempSync(join(tmpdir(), 'understudy-gateway-'));
  const issuer = await startIssuer(
    issuerSettingsFrom({ DATABASE_URL: databaseUrl, PORT: '0', UNDERSTUDY_HOME: home }),
    vaultKey,
  );
  const settings = settingsFrom({
    DATABASE_URL: databaseUrl,
    OIDC_ISSUER: issuer.url,
    UNDERSTUDY_HOME: home,
    PORT: '0',
    FOLLOWERS: 'off',
    ...env,
  });
  const wire = by && (await cuttable(databaseUrl));
  if (wire) by(wire);
  const { packId, calendarsFolder } = settings;
  const engine = await openEngine({ databaseUrl: wire?.url ?? databaseUrl, vaultKey, packId, calendarsFolder });
  const lines: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
  const stopping = { now: false };
  const app: NestExpressApplication = await createGateway({ engine, settings, log, stopping });
  await app.listen(0, '127.0.0.1');
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  const tokens = new Map<string, Promise<string>>();
  const once = (who: string, get: () => Promise<string>) => tokens.get(who) ?? tokens.set(who, get()).get(who)!;
  return {
    url: `http://127.0.0.1:${port}`,
    databaseUrl,
    issuer: issuer.url,
    engine,
    lines,
    stopping,
    token: (staff) => once(staff, () => signIn(issuer.url, staff)),
    serviceToken: (client) => once(client, () => serviceToken(issuer.url, client, clientSecret(home, client))),
    close: async () => {
      await app.close();
      await engine.close();
      await issuer.close();
    },
  };
};

export const freshKey = (): string => randomUUID();
