import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { Pool } from '#libs/event-store/index.js';
import { dispatcherLag } from '../dispatcher/lag.js';

/** What the worker counts, in a registry of its own. */
export const createMetrics = (registry: Registry = new Registry()) => {
  collectDefaultMetrics({ register: registry });
  const commands = new Counter({
    name: 'understudy_process_commands_total',
    help: 'Commands of the processes themselves by outcome: accepted, repeated or the refusal. A refusal that stays is an incident.',
    labelNames: ['command', 'outcome'] as const,
    registers: [registry],
  });
  const dispatched = new Counter({
    name: 'understudy_dispatched_events_total',
    help: 'Events sent to their workflows.',
    registers: [registry],
  });
  const reconciled = new Counter({
    name: 'understudy_reconciled_cases_total',
    help: 'Open cases whose workflows were told to look.',
    registers: [registry],
  });
  const notices = new Counter({
    name: 'understudy_notices_total',
    help: 'Tries to send a notice to one person by outcome: sent, later, refused, unreachable, or why it was not sent.',
    labelNames: ['outcome'] as const,
    registers: [registry],
  });
  return {
    registry,
    command: (command: string, outcome: string) => commands.inc({ command, outcome }),
    dispatched: (events: number) => dispatched.inc(events),
    notice: (outcome: string) => notices.inc({ outcome }),
    reconciled: (cases: number) => reconciled.inc(cases),
    /** Measures at each scrape how many ordered events the dispatcher has still to send. */
    measureLag: (pool: Pool) =>
      void new Gauge({
        name: 'understudy_dispatcher_lag_events',
        help: 'Ordered events that no workflow was told of yet.',
        registers: [registry],
        async collect() {
          this.set(await dispatcherLag(pool));
        },
      }),
  };
};
export type Metrics = ReturnType<typeof createMetrics>;
