import { join } from 'node:path';
import { embeddedServices, startAll, stopAll, type Embedded } from '#libs/stack/embedded.js';
import { checkout } from '#libs/stack/paths.js';
import { system, type System } from '../support/system.js';
import type { StaffId } from '#libs/kernel/index.js';
import { cast, type Cast } from './cast.js';
import { clockOf, type Clock } from './clock.js';

// Below 32768: from there on the kernel lends ports to outgoing connections.
const ports = { postgres: 26432, temporal: 28233, kafka: 26092, kafkaController: 26093 };

const hr = 'staff-002' as StaffId;

export interface Rig {
  readonly services: Embedded;
  readonly system: System;
  readonly people: Cast;
  readonly clock: Clock;
  stop(): Promise<void>;
}

/** Services of its own, that may be killed, under `.understudy/chaos`; two gateways, two workers, and people signed in. */
export const rig = async (): Promise<Rig> => {
  const services = embeddedServices({ home: join(checkout, '.understudy', 'chaos'), ports });
  await startAll(services);
  const s = await system({ name: 'chaos', services, basePort: 24_100, gateways: 2, workers: 2 });
  const stop = async () => {
    over = true;
    await s.stop();
    await stopAll(services);
  };
  let over = false;
  try {
    await s.start();
    const people = await cast(s, () => over);
    return { services, system: s, people, clock: clockOf(s, people.get(hr)!), stop };
  } catch (error) {
    await stop(); // nothing stays behind that the next run would meet
    throw error;
  }
};
