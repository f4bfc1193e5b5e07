import { serves } from '#libs/domain/process/index.js';
import type { Begun, Status } from '#libs/domain/ldp-participation/state.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { LocalDate, Role } from '#libs/kernel/index.js';
import { goneError } from '../shared/gone.js';
import type { FormContext } from '../types.js';

/** Somebody's file as its views show it: what a view leaves out is absent. */
export type FileSeen = Omit<Begun, 'escalated'> & Readonly<{ status: Status }>;

export const seenIn = ({ seen }: Pick<FormContext, 'seen'>): FileSeen | undefined => {
  const file = seen as FileSeen | undefined;
  return file && 'person' in file ? file : undefined;
};
/** The file of a form that belongs to one. Throws where the form is drawn without it. */
export const fileOf = (context: FormContext): FileSeen => {
  const file = seenIn(context);
  if (!file) throw goneError('A form of a file is drawn with the file as its reader sees it.');
  return file;
};
/** The application that is under way. Throws where there is none. */
export const applicationOf = (context: FormContext) => {
  const { application } = fileOf(context);
  if (!application) throw goneError('The form is of an application to the programme.');
  return application;
};
/** The year that is looked at. Throws where none is. */
export const continuationOf = (context: FormContext) => {
  const { continuation } = fileOf(context);
  if (!continuation) throw goneError('The form is of a year that is still looked at.');
  return continuation;
};

export const stepIs = (context: FormContext, ...statuses: readonly Begun['step']['status'][]): boolean => {
  const file = seenIn(context);
  return file !== undefined && statuses.includes(file.step.status);
};
export const isOwn = (context: FormContext): boolean => seenIn(context)?.person === context.caller.id;
const holds = (context: FormContext, roles: readonly Role[]): boolean => {
  const file = seenIn(context);
  return (
    file !== undefined && roles.some((role) => context.caller.roles.some((held) => serves(held, role, file.school)))
  );
};
/** Whether HR of their school looks at it, and it is not their own. */
export const isForHr = (context: FormContext): boolean => !isOwn(context) && holds(context, ['HR']);
/** The person, or somebody who accompanies them. */
export const accompanies = (context: FormContext): boolean => isOwn(context) || holds(context, ['HR', 'SLT', 'Head']);
export const today = ({ at }: FormContext): LocalDate => localDate(at);
