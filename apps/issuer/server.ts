import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { people, watchDirectory } from '#libs/directory/index.js';
import { createPool } from '#libs/event-store/index.js';
import { openVault } from '#libs/vault/index.js';
import type Provider from 'oidc-provider';
import { interactions } from './interactions.js';
import { peopleToPick, type PeopleToPick } from './people-to-pick.js';
import { createProvider } from './provider.js';
import type { IssuerSettings } from './settings.js';

export type RunningIssuer = Readonly<{ url: string; close(): Promise<void> }>;
type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

const say = (response: ServerResponse, status: number, body: object) =>
  response
    .writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    .end(JSON.stringify(body));

const serving = (provider: Provider, pick: PeopleToPick): Handler => {
  const oidc = provider.callback();
  const interact = interactions(provider, pick);
  return (request, response) => {
    const path = request.url ?? '/';
    if (path === '/health/live' || path === '/health/ready') return say(response, 200, { status: 'ready' });
    if (!path.startsWith('/interaction/')) return oidc(request, response);
    return interact(request, response).catch(() => {
      if (!response.headersSent)
        say(response, 400, { problem: 'This sign-in has ended or can not go on. Go back and begin again.' });
    });
  };
};

/** Starts the embedded issuer: people of the directory sign in by picking who they are, services by their secret. */
export const startIssuer = async (settings: IssuerSettings, vaultKey: Buffer): Promise<RunningIssuer> => {
  const pool = createPool(settings.databaseUrl, { max: 3, name: 'understudy-issuer' });
  pool.on('error', () => undefined); // an idle connection that breaks is replaced
  const directory = await watchDirectory(pool);
  const pick = peopleToPick(directory, people(pool, openVault({ pool, key: vaultKey })));

  let serve: Handler = (_, response) => say(response, 503, { status: 'starting' });
  const server = createServer((request, response) => void serve(request, response));
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
    await directory.stop();
    await pool.end();
  };
  try {
    await new Promise<void>((resolve, reject) =>
      server.once('error', reject).listen(settings.port, settings.host, resolve),
    );
    const url = settings.url ?? `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = await createProvider(url, settings, pick.isOne);
    serve = serving(provider, pick);
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
};
