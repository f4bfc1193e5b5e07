import { join } from 'node:path';
import pg from 'pg';
import { type Managed, managed } from './managed.js';
import { postgresBinaries } from './postgres-binaries.js';
import { createCluster } from './postgres-cluster.js';
import { secretAt } from './secret.js';
import type { Service } from './service.js';
import { removeStalePostmaster } from './stale-postmaster.js';
import { postgresAccount, runnerFor } from './unprivileged.js';

export interface Place {
  readonly home: string;
  readonly port: number;
  readonly progress?: ((line: string) => void) | undefined;
}

const passwordOf = (home: string) => secretAt(join(home, 'postgres', 'password'), 'hex');

/** The address of `database` on the embedded Postgres of `home`. */
export const postgresUrl = ({ home, port }: Place, database: string): string =>
  `postgres://understudy:${passwordOf(home)}@127.0.0.1:${port}/${database}`;

/** Runs `work` with a connection of its own to `url`. */
export const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  // A server that goes away while we talk is reported by the query.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};

const answers = (url: string): Promise<boolean> =>
  withClient(url, (client) => client.query('select 1')).then(
    () => true,
    () => false,
  );

/** Creates database `name` where it is missing. */
export const ensureDatabase = async (place: Place, name: string): Promise<void> =>
  withClient(postgresUrl(place, 'postgres'), async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });

const settings = (port: number): readonly string[] =>
  [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=200',
    'shared_buffers=256MB',
    'max_wal_size=2GB',
    'fsync=on',
    'wal_sync_method=fdatasync',
    'timezone=UTC',
    'log_timezone=UTC',
  ].flatMap((setting) => ['-c', setting]);

/** Postgres 18 under `home/postgres`, on loopback only, with databases `understudy` and `payroll`. */
export const postgresService = (place: Place): Service => {
  const { home, port } = place;
  const data = join(home, 'postgres', 'data');
  const service: Managed = {
    name: 'postgres',
    home,
    ports: [{ port, variable: 'POSTGRES_PORT' }],
    progress: place.progress,
    prepare: async () => {
      await createCluster(home, data, passwordOf(home));
      removeStalePostmaster(data);
      const { postgres } = postgresBinaries();
      const run = runnerFor(postgresAccount(data), postgres, data);
      return run({ command: postgres, args: ['-D', data, ...settings(port)], cwd: '/' });
    },
    ready: () => answers(postgresUrl(place, 'postgres')),
    settle: async () => {
      for (const name of ['understudy', 'payroll']) await ensureDatabase(place, name);
    },
    // SIGINT is its fast shutdown; SIGTERM would wait for every client to leave.
    stopSignal: 'SIGINT',
    // Backends of a killed server need a moment to notice.
    mayTryAgain: (log) => /pre-existing shared memory block|"postmaster.pid" already exists/.test(log),
  };
  return managed(service);
};
