import type { Role } from '../kernel/index.js';
import type { Caller, PersonCaller } from './caller.js';

const acrossTheTrust = (caller: Caller, roles: readonly Role[]): caller is PersonCaller =>
  caller.kind === 'person' && caller.roles.some(({ role, school }) => school === undefined && roles.includes(role));

/** Who sees to the parts of the installation: followers, consumers, workflows, notices sent. They learn no case's content by it. */
export const operates = (caller: Caller): caller is PersonCaller => acrossTheTrust(caller, ['IT']);
/** Who brings the directory of people up to date from files. */
export const importsPeople = (caller: Caller): caller is PersonCaller => acrossTheTrust(caller, ['IT', 'HR']);
