import type { PersonCaller } from '#libs/access/index.js';
import type { ProcessName } from '#libs/domain/registry.js';
import type { Engine } from '../../../engine.js';
import type { FormContext } from '../types.js';
import { advertSeen, insteadOfApplying } from './advert-seen.js';

type Seen = Readonly<{ seen: object; pack?: Readonly<{ id: string; version: number }> | undefined }>;
/** How any member of staff may give a command to a case that they are no part of. */
export type Outsider = Readonly<{
  /** What they see of it all the same, such as an advert; undefined where nothing of it is for them. */
  seen: (
    engine: Pick<Engine, 'store' | 'directory' | 'packs'>,
    caller: PersonCaller,
    id: string,
  ) => Promise<Seen | undefined>;
  /** Where they are led once there is nothing to give the command about. */
  instead: (context: FormContext, id: string) => string;
}>;

/** By process; undefined for one whose cases are for those alone who are part of them. */
const outsiders: Readonly<Record<ProcessName, Outsider | undefined>> = {
  'internal-post': { seen: advertSeen, instead: insteadOfApplying },
  secondment: undefined,
  'acting-up': undefined,
  'ldp-participation': undefined,
  'ldp-cycle': undefined,
  // Any member of staff sees of a policy what is in force.
  policy: undefined,
  'board-meeting': undefined,
};
export const outsiderOf = (process: string): Outsider | undefined => outsiders[process as ProcessName];
