import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

export const METRICS = Symbol('metrics');

/** Counts and times commands, in a registry of its own. */
export const createMetrics = (registry: Registry = new Registry()) => {
  collectDefaultMetrics({ register: registry });
  const commands = new Counter({
    name: 'understudy_commands_total',
    help: 'Commands over HTTP by outcome: accepted, repeated, invalid (nothing was decided), error, or the refusal.',
    labelNames: ['process', 'command', 'outcome'] as const,
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'understudy_command_seconds',
    help: 'Time from a command’s headers to its answer.',
    labelNames: ['process', 'command'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  return {
    registry,
    /** Starts the clock of one command; call the answer with its outcome. */
    command: (process: string, command: string) => {
      const began = performance.now();
      return (outcome: string): void => {
        commands.inc({ process, command, outcome });
        seconds.observe({ process, command }, (performance.now() - began) / 1000);
      };
    },
  };
};
export type Metrics = ReturnType<typeof createMetrics>;
