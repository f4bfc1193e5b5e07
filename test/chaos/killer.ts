import type { Embedded } from '#libs/stack/embedded.js';
import type { Service } from '#libs/stack/service.js';
import type { System } from '../support/system.js';
import type { Seeded } from './random.js';

export type Victim = Readonly<{ name: string; service: Service }>;
export const victims = (system: System, { postgres, temporal, kafka }: Embedded): readonly Victim[] =>
  [...system.gateways, ...system.workers, ...system.payroll, postgres, temporal, kafka].map((service) => ({
    name: service.name,
    service,
  }));

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Kills one process with -9 and starts it again a moment later, until told to stop; each kind is hit before any is hit twice. */
export const killing = (of: readonly Victim[], random: Seeded, say: (line: string) => void, everyMs: number) => {
  let over = false;
  const counts: Record<string, number> = {};
  const shuffled = (): Victim[] =>
    [...of]
      .map((v) => [random.next(), v] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, v]) => v);
  const work = async () => {
    while (!over) {
      for (const { name, service } of shuffled()) {
        if (over) return;
        await pause(everyMs / 2 + random.below(everyMs));
        service.kill('SIGKILL');
        counts[name] = (counts[name] ?? 0) + 1;
        say(`killed ${name}`);
        await pause(random.below(1_500));
        await service.start();
      }
    }
  };
  const running = work();
  return {
    counts: () => ({ ...counts }),
    stop: async () => {
      over = true;
      await running;
    },
  };
};
