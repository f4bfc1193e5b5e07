import { localDate } from '../../kernel/calendar.js';
import { refuse, type Context, type LocalDate } from '../../kernel/index.js';
import { holding, type Addressee } from '../process/index.js';
import { isLive, isRegistered, type Policy } from './state.js';

export { actorOf } from '../process/index.js';

export const byHr = holding<Policy>('HR');
export const today = ({ at }: Pick<Context<unknown>, 'at'>): LocalDate => localDate(at);
/** The policy while it lives, or why nothing is left to do about it. */
export const living = (state: Policy) => {
  if (!isRegistered(state)) return refuse('NotRegistered');
  return isLive(state) ? ({ ok: true, file: state } as const) : refuse('PolicyIsWithdrawn');
};
/** Somebody who works here, or a role that somebody holds. */
export const unknownTo = (who: Addressee | undefined, { people }: Pick<Context<unknown>, 'people'>): boolean =>
  who !== undefined &&
  ('staff' in who ? !people.employer(who.staff) : who.school !== undefined && !people.knowsSchool(who.school));
