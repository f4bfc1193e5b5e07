import type { FormContext, Option } from '../types.js';
import { goneError } from './gone.js';
import { postOf, type ApplicationSeen } from './post-seen.js';

/** By name; where names are hidden, by a number that reveals nothing. */
export const applicantName = (context: FormContext, application: string): string => {
  const { applications } = postOf(context);
  const at = applications.findIndex(({ id }) => id === application);
  const applicant = applications[at]?.applicant;
  return applicant ? context.nameOf(applicant) : `Candidate ${at + 1}`;
};

/** To be chosen; two of one name are told apart by their schools. */
export const applicationOption = (context: FormContext, { id, school }: ApplicationSeen): Option => {
  const at = context.schools.find((one) => one.id === school)?.name;
  return { value: id, text: applicantName(context, id), ...(at && { hint: at }) };
};

/** The applications in one of these states. */
export const applicationsIn = (
  context: FormContext,
  ...statuses: readonly ApplicationSeen['status'][]
): readonly ApplicationSeen[] => postOf(context).applications.filter(({ status }) => statuses.includes(status));

/** The application that a task is about, by the task’s key: `sift-<application>-<who sifts>`. Undefined for no such task. */
export const applicationOfTask = (context: FormContext, kind: string): ApplicationSeen | undefined => {
  const key = context.task?.key;
  if (!key?.startsWith(`${kind}-`)) return undefined;
  const rest = key.slice(kind.length + 1);
  return postOf(context).applications.find(({ id }) => rest === id || rest.startsWith(`${id}-`));
};
export const theApplication = (context: FormContext, kind: string): ApplicationSeen => {
  const found = applicationOfTask(context, kind);
  if (!found) throw goneError(`The task is about no application that its reader sees: ${context.task?.key}`);
  return found;
};
/** What a form about one application settles by its task. */
export const aboutApplication = (kind: string) => (context: FormContext) => ({
  application: theApplication(context, kind).id,
});
