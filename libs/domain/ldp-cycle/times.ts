import { atLocalTime, localDate, plusWorkingDays } from '../../kernel/calendar.js';
import { dayAfter, type Context, type Instant, type LocalDate } from '../../kernel/index.js';
import { dayIn, nextAfter } from '../../kernel/month-day.js';
import type { Rules } from '../../policy-packs/rules.js';

type Now = Pick<Context<Rules>, 'at' | 'rules'>;
const midnight = '00:00';

/** The last day on which an application for this joining day could be handed in. */
export const cutOffFor = (joinsOn: LocalDate, { ldp }: Rules): LocalDate => {
  const year = Number(joinsOn.slice(0, 4));
  const ofTheYear = dayIn(year, ldp.intake.cutOff);
  return ofTheYear < joinsOn ? ofTheYear : dayIn(year - 1, ldp.intake.cutOff);
};
export const cutOffAt = (cutOff: LocalDate): Instant => atLocalTime(dayAfter(cutOff), midnight);
/** Nobody is handed the list's end before the last application that nobody read has come: on the joining day, or the morning after that. */
export const closesAt = (joinsOn: LocalDate, { ldp, calendar }: Rules): Instant => {
  const { forwardAfterWorkingDays: days } = ldp.endorsement;
  const lastComes = dayAfter(
    plusWorkingDays(cutOffFor(joinsOn, { ldp, calendar } as Rules), days, calendar.bankHolidays),
  );
  return atLocalTime(joinsOn > lastComes ? joinsOn : lastComes);
};

/** The next morning on which SLT looks at the cohort: once in each term. */
export const nextReview = ({ at, rules }: Now): Instant =>
  atLocalTime(
    rules.ldp.review.opens
      .map((day) => nextAfter(localDate(at), day))
      .reduce((first, day) => (day < first ? day : first)),
  );
/** The next morning on which the CEO is asked for the year's review of external recruitment. */
export const nextExternalReview = ({ at, rules }: Now): Instant =>
  atLocalTime(nextAfter(localDate(at), rules.ldp.externalRecruitment.opens));
