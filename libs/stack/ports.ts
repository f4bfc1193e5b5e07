/** The loopback ports of the embedded services: each port named here is free, or the service refuses to start. */
export interface Ports {
  readonly postgres: number;
  /** The frontend; the server's other ports are derived from it by `temporalPorts`. */
  readonly temporal: number;
  readonly kafka: number;
  readonly kafkaController: number;
}

export const defaultPorts: Ports = { postgres: 15432, temporal: 17233, kafka: 19092, kafkaController: 19093 };

const numberIn = (env: NodeJS.ProcessEnv, name: string, fallback: number): number => {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`${name}=${text} is no port. Set it to a whole number from 1 to 65535, or unset it for ${fallback}.`);
};

/** Default ports with `POSTGRES_PORT`, `TEMPORAL_PORT` and `KAFKA_PORT` (controller: one above) taken from `env`. */
export const portsFrom = (env: NodeJS.ProcessEnv): Ports => {
  const kafka = numberIn(env, 'KAFKA_PORT', defaultPorts.kafka);
  return {
    postgres: numberIn(env, 'POSTGRES_PORT', defaultPorts.postgres),
    temporal: numberIn(env, 'TEMPORAL_PORT', defaultPorts.temporal),
    kafka,
    kafkaController: kafka + 1,
  };
};

/** `ports` moved up by `TEST_PORT_OFFSET` (0), so that two checkouts can be tested on one machine. */
export const shiftedForTests = (ports: Ports, env: NodeJS.ProcessEnv = process.env): Ports => {
  const by = Number(env['TEST_PORT_OFFSET'] ?? 0);
  return {
    postgres: ports.postgres + by,
    temporal: ports.temporal + by,
    kafka: ports.kafka + by,
    kafkaController: ports.kafkaController + by,
  };
};

/** The ports of the four apps from `PORT`, `WORKER_PORT`, `PAYROLL_PORT` and `ISSUER_PORT` (3000 to 3003). */
export const appPortsFrom = (env: NodeJS.ProcessEnv) => ({
  gateway: numberIn(env, 'PORT', 3000),
  worker: numberIn(env, 'WORKER_PORT', 3001),
  'payroll-subscriber': numberIn(env, 'PAYROLL_PORT', 3002),
  issuer: numberIn(env, 'ISSUER_PORT', 3003),
});
export type AppPorts = ReturnType<typeof appPortsFrom>;
