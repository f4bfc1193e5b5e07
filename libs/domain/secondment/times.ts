import { atLocalTime, localDate, plus, plusWorkingDays } from '../../kernel/calendar.js';
import { dayAfter, type Context, type Instant, type LocalDate } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import type { Rung } from '../process/rung.js';

const midnight = '00:00';
const daysBefore = (day: LocalDate, days: number): Instant => atLocalTime(plus(day, `-P${days}D`));

/** A secondment begins as its first day does in London, and ends when its last day has passed. */
export const beginsAt = (from: LocalDate): Instant => atLocalTime(from, midnight);
export const endsAt = (lastDay: LocalDate): Instant => atLocalTime(dayAfter(lastDay), midnight);

/** The morning on which the hand-over opens, so many days before the last day. */
export const opensReturnAt = (lastDay: LocalDate, { handover }: Rules['secondment']): Instant =>
  daysBefore(lastDay, handover.days[0]!);
/** People are reminded of the return as often as the pack has it, and it is due on the last day: from then on for the CEO too. */
export const returnLadder = (
  lastDay: LocalDate,
  { at, rules }: Pick<Context<Rules>, 'at' | 'rules'>,
): readonly Rung[] => {
  const due = atLocalTime(lastDay);
  const reminders = rules.secondment.handover.days.slice(1).map((days) => daysBefore(lastDay, days));
  return [
    ...reminders.filter((one) => one > at).map((one) => ({ kind: 'remind' as const, at: one })),
    { kind: 'overdue', at: due },
    { kind: 'escalate', at: due },
  ];
};

/** An objective is due after so many working days, and late from then on; half-way through people are reminded. */
export const objectiveLadder = ({ at, rules }: Pick<Context<Rules>, 'at' | 'rules'>): readonly Rung[] => {
  const { setWithinWorkingDays: days } = rules.secondment.objective;
  const after = (n: number) => atLocalTime(plusWorkingDays(localDate(at), n, rules.calendar.bankHolidays));
  const half = Math.floor(days / 2);
  return [
    ...(half ? [{ kind: 'remind' as const, at: after(half) }] : []),
    { kind: 'overdue', at: after(days) },
    { kind: 'escalate', at: after(days) },
  ];
};
/** When the sides look at the secondment next. */
export const nextReview = ({ at, rules }: Pick<Context<Rules>, 'at' | 'rules'>): Instant =>
  atLocalTime(plus(localDate(at), rules.secondment.review.every));
