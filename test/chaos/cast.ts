import type { StaffId } from '#libs/kernel/index.js';
import type { Person } from '../journeys/person.js';
import type { System } from '../support/system.js';
import { everybody } from './plan.js';
import { stubborn } from './stubborn.js';

export type Cast = ReadonlyMap<StaffId, Person>;

/** The people of a run, signed in before anything is killed. */
export const cast = async (system: System, stopped: () => boolean): Promise<Cast> => {
  const people = new Map<StaffId, Person>();
  for (const id of everybody) people.set(id, await stubborn(system.gatewayUrls, system.urls.issuer, id, stopped));
  return people;
};
