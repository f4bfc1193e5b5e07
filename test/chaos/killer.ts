import { setTimeout as pause } from 'node:timers/promises';
import type { Service } from '#libs/stack/service.js';
import type { Rig } from './rig.js';
import type { Seeded } from './random.js';

export type Kills = Readonly<Record<string, number>>;
const victims = ({ system, services: { postgres, temporal, kafka } }: Rig): readonly Service[] => [
  ...system.gateways,
  ...system.workers,
  ...system.payroll,
  postgres,
  temporal,
  kafka,
];

/** Kills one process after the other with -9, in an order that the seed gives, and starts each again a moment later. */
export const killing = (rig: Rig, random: Seeded, say: (line: string) => void, everyMs: number, end: number) => {
  const of = victims(rig);
  let over = false;
  const counts: Record<string, number> = {};
  const hit = async (service: Service) => {
    await pause(everyMs / 2 + random.below(everyMs));
    service.kill('SIGKILL');
    counts[service.name] = (counts[service.name] ?? 0) + 1;
    say(`killed ${service.name}`);
    await pause(random.below(1_500));
    await service.start();
  };
  const rounds = async () => {
    // Each is hit once, however soon it is to stop; then again and again until the end.
    for (let round = 0; round === 0 || (!over && Date.now() < end); round++)
      for (const service of random.shuffled(of)) if (round === 0 || (!over && Date.now() < end)) await hit(service);
  };
  const running = rounds();
  return {
    stop: async (): Promise<Kills> => {
      over = true;
      await running;
      return counts;
    },
  };
};
