import type { SeenLink } from '#libs/access/acting-up/index.js';
import type { Status } from '#libs/domain/acting-up/state.js';
import { serves } from '#libs/domain/process/index.js';
import { goneError } from '../shared/gone.js';
import type { FormContext } from '../types.js';

export const seenIn = ({ seen }: Pick<FormContext, 'seen'>): SeenLink | undefined => {
  const link = seen as SeenLink | undefined;
  return link && 'link' in link ? link : undefined;
};
/** The link of a form that belongs to a case. Throws where the form is drawn without one. */
export const linkOf = (context: FormContext): SeenLink => {
  const seen = seenIn(context);
  if (!seen) throw goneError('A form of a case is drawn with the case as its reader sees it.');
  return seen;
};

/** Whether HR of the school looks at it in one of these statuses, and does not act themselves. */
export const isForHr = (context: FormContext, ...statuses: readonly Status[]): boolean => {
  const seen = seenIn(context);
  if (!seen || !statuses.includes(seen.status) || seen.link.staff === context.caller.id) return false;
  return context.caller.roles.some((held) => serves(held, 'HR', seen.link.school));
};
/** The absence of the person whose place is taken is kept in this case, and is not over. */
export const keepsAbsence = (context: FormContext): boolean => seenIn(context)?.absence?.over === false;
