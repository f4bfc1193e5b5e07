import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findCommand } from './find-command.js';
import type { Launch } from './launch.js';
import { managed } from './managed.js';
import { checkout } from './paths.js';
import type { Place } from './postgres.js';
import { secretAt } from './secret.js';
import type { Service } from './service.js';
import { temporalPrograms } from './temporal-build.js';
import { temporalPorts, writeTemporalConfig } from './temporal-config.js';
import { NAMESPACE, namespaceUsable, registerNamespace, temporalAnswers } from './temporal-probe.js';
import { prepareTemporalSchema } from './temporal-schema.js';
import { waitUntil } from './wait.js';

/** The `temporal` command to use: none when this home's workflows already live in Postgres. */
export const temporalCommand = (home: string, path = process.env['PATH']): string | undefined =>
  existsSync(join(home, 'temporal', 'server.yaml')) ? undefined : findCommand('temporal', path);

const devServer = (home: string, port: number, command: string): Launch => {
  mkdirSync(join(home, 'temporal'), { recursive: true });
  return {
    command,
    args: [
      ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--headless', '--log-level', 'warn'],
      ...['--db-filename', join(home, 'temporal', 'temporal.db'), '--namespace', NAMESPACE],
      ...['--dynamic-config-value', 'history.maxInFlightUpdates=100'],
    ],
  };
};

const realServer = async (place: Place, postgres: Service, postgresPlace: Place): Promise<Launch> => {
  const { home, port, progress } = place;
  const programs = await temporalPrograms(home, progress);
  if (!(await waitUntil(() => postgres.ready(), 60_000))) {
    throw new Error('Temporal keeps its data in the embedded Postgres, which does not answer. Start Postgres first.');
  }
  const password = secretAt(join(home, 'postgres', 'password'), 'hex');
  await prepareTemporalSchema(postgresPlace, programs, password);
  const config = writeTemporalConfig(home, port, { postgresPort: postgresPlace.port, password });
  return {
    command: join(programs, 'server'),
    args: ['--config-file', config, '--allow-no-auth', 'start'],
    cwd: checkout,
  };
};

/**
 * Temporal on loopback with namespace `understudy`: the `temporal` command's durable server where that command is on
 * the PATH, otherwise the real server on the embedded Postgres, which must run first.
 */
export const temporalService = (place: Place, postgres: Service, postgresPlace: Place): Service => {
  const { home, port, progress } = place;
  const address = `127.0.0.1:${port}`;
  const { grpc, membership } = temporalPorts(port);
  const command = temporalCommand(home);
  const ports = command === undefined ? [...Object.values(grpc), ...Object.values(membership)] : [port];
  return managed({
    name: 'temporal',
    home,
    ports: ports.map((each) => ({ port: each, variable: 'TEMPORAL_PORT' })),
    progress,
    prepare: () =>
      command === undefined
        ? realServer(place, postgres, postgresPlace)
        : Promise.resolve(devServer(home, port, command)),
    ready: () => temporalAnswers(address),
    settle: async () => {
      if (await namespaceUsable(address)) return;
      await waitUntil(
        () =>
          registerNamespace(address).then(
            () => true,
            () => false,
          ),
        30_000,
      );
      if (await waitUntil(() => namespaceUsable(address), 60_000, 250)) return;
      throw new Error(`Temporal answers at ${address}, but namespace ${NAMESPACE} does not become usable.`);
    },
    startLimitMs: 90_000,
  });
};
