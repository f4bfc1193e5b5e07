import { demoPeople } from '#libs/directory/demo/people.js';
import type { System } from '../support/system.js';
import { stubborn, type Stubborn } from './stubborn.js';

const parts = {
  hr: 'hr-officer',
  slt: 'slt-1',
  head: 'head-brindlewick',
  one: 'applicant-1',
  two: 'applicant-2',
} as const;
export type Cast = Readonly<Record<keyof typeof parts, Stubborn>>;

/** The people of a run, signed in before anything is killed. */
export const cast = async (system: System, stopped: () => boolean): Promise<Cast> => {
  const signedIn = await Promise.all(
    Object.entries(parts).map(async ([name, part]) => {
      const id = demoPeople.find((one) => one.demo === part)!.staff;
      return [name, await stubborn(system.gatewayUrls, system.urls.issuer, id, stopped)] as const;
    }),
  );
  return Object.fromEntries(signedIn) as Cast;
};
