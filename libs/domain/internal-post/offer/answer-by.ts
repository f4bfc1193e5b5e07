import { atLocalTime, localDate, plusWorkingDays } from '../../../kernel/calendar.js';
import type { Context, Instant } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';

const endOfDay = '17:00';

/** Until when an offer that is made now has to be answered: the end of the last of so many working days. */
export const answerByOf = ({ at, rules }: Pick<Context<Rules>, 'at' | 'rules'>): Instant =>
  atLocalTime(
    plusWorkingDays(localDate(at), rules.internalPost.offer.answerWorkingDays, rules.calendar.bankHolidays),
    endOfDay,
  );
