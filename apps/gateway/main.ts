import type { Server } from 'node:http';
import { vaultKey } from '#libs/vault/index.js';
import { createGateway } from './create-gateway.js';
import { startFollowers } from './followers.js';
import { openEngine } from './open-engine.js';
import { createLog } from './operations/log.js';
import { settingsFrom } from './settings.js';
import { stopOnSignals } from './stop-on-signals.js';

const settings = settingsFrom(process.env);
const { log, flush } = createLog();
const engine = await openEngine({
  databaseUrl: settings.databaseUrl,
  vaultKey: vaultKey(),
  packId: settings.packId,
  packsFolder: settings.packsFolder,
  calendarsFolder: settings.calendarsFolder,
  maxConnections: settings.maxConnections,
  report: (follower, problem) => log.warn({ follower, problem }, 'a follower tries again'),
});
const followers = startFollowers(settings.followers, engine.store, log);
const stopping = { now: false };
const app = await createGateway({ engine, settings, log, stopping });
await app.listen(settings.port, settings.host);
const server = app.getHttpServer() as Server;
// Longer than any proxy or client keeps an idle connection: whoever closes first must not be this end, or a request meets a reset.
server.keepAliveTimeout = 65_000;
log.info({ host: settings.host, port: settings.port, followers: settings.followers }, 'listening');

// First no new requests and an answer to each that is here, then the followers, then what both stand on.
stopOnSignals(async () => {
  stopping.now = true;
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  await app.close();
  clearInterval(idle);
  await followers.stop();
  await engine.close();
  log.info('stopped');
  flush();
});
