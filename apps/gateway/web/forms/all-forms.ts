import type { ProcessName } from '#libs/domain/registry.js';
import { actingUpForms } from './acting-up/index.js';
import { boardMeetingForms } from './board-meeting/index.js';
import { internalPostForms } from './internal-post/index.js';
import { ldpCycleForms } from './ldp-cycle/index.js';
import { ldpParticipationForms } from './ldp-participation/index.js';
import { policyForms } from './policy/index.js';
import { secondmentForms } from './secondment/index.js';
import type { CommandForm, Forms } from './types.js';

const forms: Readonly<Record<ProcessName, Forms>> = {
  'internal-post': internalPostForms,
  secondment: secondmentForms,
  'acting-up': actingUpForms,
  'ldp-participation': ldpParticipationForms,
  'ldp-cycle': ldpCycleForms,
  policy: policyForms,
  'board-meeting': boardMeetingForms,
};

/** How people give the commands of a process, by command. */
export const formsOf = (process: string): Forms => (Object.hasOwn(forms, process) ? forms[process as ProcessName] : {});
/** How people give a command of a process; undefined for a command that no form gives. */
export const formOf = (process: string, command: string): CommandForm | undefined => {
  const known = formsOf(process);
  return Object.hasOwn(known, command) ? known[command] : undefined;
};
