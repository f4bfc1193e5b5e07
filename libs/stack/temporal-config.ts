import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from './paths.js';

// The server keeps membership ports in a 16-bit signed column.
const HIGHEST_MEMBERSHIP_PORT = 32_000;

const around = (base: number) => ({ frontend: base, history: base + 1, matching: base + 2, worker: base + 6 });

/** The server's ports, derived from the frontend's: gRPC from it on, membership 300 below (or where it may be). */
export const temporalPorts = (frontend: number) => {
  const below = frontend - 300;
  const base = below > HIGHEST_MEMBERSHIP_PORT ? 10_000 + (below % 20_000) : below;
  return { grpc: around(frontend), membership: around(base) };
};

export interface TemporalStore {
  readonly postgresPort: number;
  readonly password: string;
}

const sqlStore = (databaseName: string, { postgresPort, password }: TemporalStore) => ({
  sql: {
    pluginName: 'postgres12',
    databaseName,
    connectAddr: `127.0.0.1:${postgresPort}`,
    connectProtocol: 'tcp',
    user: 'understudy',
    password,
    maxConns: 10,
    maxIdleConns: 10,
    maxConnLifetime: '1h',
  },
});

const serverConfig = (frontend: number, store: TemporalStore) => {
  const { grpc, membership } = temporalPorts(frontend);
  const services = Object.entries(grpc).map(([name, grpcPort]) => {
    const membershipPort = membership[name as keyof typeof membership];
    return [name, { rpc: { grpcPort, membershipPort, bindOnLocalHost: true } }] as const;
  });
  const archive = { state: 'disabled' };
  return {
    log: { stdout: true, level: 'warn' },
    persistence: {
      defaultStore: 'default',
      visibilityStore: 'visibility',
      numHistoryShards: 4,
      datastores: { default: sqlStore('temporal', store), visibility: sqlStore('temporal_visibility', store) },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services: Object.fromEntries(services),
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: { enabled: true, initialFailoverVersion: 1, rpcName: 'frontend', rpcAddress: `127.0.0.1:${frontend}` },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
    archival: { history: archive, visibility: archive },
    publicClient: { hostPort: `127.0.0.1:${frontend}` },
    dynamicConfigClient: { filepath: join(checkout, 'config', 'temporal', 'dynamic.yaml'), pollInterval: '60s' },
  };
};

/** Writes the server's configuration (mode 600: it holds the database's password) and answers its path. */
export const writeTemporalConfig = (home: string, frontend: number, store: TemporalStore): string => {
  const folder = join(home, 'temporal');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'server.yaml');
  // JSON is YAML, which is what the server reads.
  writeFileSync(path, JSON.stringify(serverConfig(frontend, store), null, 2), { mode: 0o600 });
  return path;
};
