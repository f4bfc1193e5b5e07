import type { Allowed, Left, OfLink } from './events.js';
import { hasBegun, type ActingUp, type Link } from './state.js';

type Said = Pick<Link, 'staff' | 'post' | 'school' | 'from' | 'to' | 'pattern'> & Readonly<{ own: readonly Left[] }>;

/** What every public fact says of a link besides its own: all of it, so that nobody has to look anything up. */
export const aboutLink = (
  { staff, post, school, from, to, pattern, own }: Said,
  revision: number,
  allowed?: Allowed,
): OfLink => ({ revision, staff, post, school, from, ...(to && { to }), pattern, own, ...(allowed && { allowed }) });

/** The decision on the allowance as it stands; undefined where it is still owed. */
export const allowedIn = (state: ActingUp): Allowed | undefined => {
  if (!hasBegun(state) || state.allowance.status === 'owed') return undefined;
  const { decision, effectiveFrom } = state.allowance;
  return { decision, effectiveFrom };
};
