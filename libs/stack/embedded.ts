import { mkdirSync } from 'node:fs';
import { kafkaService } from './kafka.js';
import type { Ports } from './ports.js';
import { type Place, postgresService, postgresUrl } from './postgres.js';
import type { Service } from './service.js';
import { temporalService } from './temporal.js';

export interface EmbeddedOptions {
  /** The folder that holds their data, logs and recorded process ids. */
  readonly home: string;
  readonly ports: Ports;
  /** Told what takes long (a download, a build) and what was ended. */
  readonly progress?: ((line: string) => void) | undefined;
}

export interface Embedded {
  readonly postgres: Service;
  readonly temporal: Service;
  readonly kafka: Service;
  /** Where they listen, as the apps are told. */
  readonly env: Readonly<
    Record<'DATABASE_URL' | 'PAYROLL_DATABASE_URL' | 'TEMPORAL_ADDRESS' | 'KAFKA_BROKERS', string>
  >;
}

/** Postgres, Temporal and Kafka: real, durable under `home`, on loopback only. Nothing runs before `start()`. */
export const embeddedServices = ({ home, ports, progress }: EmbeddedOptions): Embedded => {
  mkdirSync(home, { recursive: true });
  const place: Place = { home, port: ports.postgres, progress };
  const postgres = postgresService(place);
  return {
    postgres,
    temporal: temporalService({ home, port: ports.temporal, progress }, postgres, place),
    kafka: kafkaService({ home, port: ports.kafka, controllerPort: ports.kafkaController, progress }),
    env: {
      DATABASE_URL: postgresUrl(place, 'understudy'),
      PAYROLL_DATABASE_URL: postgresUrl(place, 'payroll'),
      TEMPORAL_ADDRESS: `127.0.0.1:${ports.temporal}`,
      KAFKA_BROKERS: `127.0.0.1:${ports.kafka}`,
    },
  };
};

/** Starts the three, Postgres and Kafka at once, Temporal when Postgres is up. */
export const startAll = async ({ postgres, temporal, kafka }: Embedded): Promise<void> => {
  const outcomes = await Promise.allSettled([postgres.start().then(() => temporal.start()), kafka.start()]);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
};

/** Stops the three in the order that lets each finish: Temporal before the Postgres it writes to. */
export const stopAll = async ({ postgres, temporal, kafka }: Embedded): Promise<void> => {
  await Promise.all([temporal.stop(), kafka.stop()]);
  await postgres.stop();
};
