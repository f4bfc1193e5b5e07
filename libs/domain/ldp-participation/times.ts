import { atLocalTime, localDate, plus, plusWorkingDays } from '../../kernel/calendar.js';
import type { Context, Instant, LocalDate } from '../../kernel/index.js';
import { nextOnOrAfter } from '../../kernel/month-day.js';
import type { Rules } from '../../policy-packs/rules.js';
import { remindersBefore } from '../process/ladder.js';
import type { Rung } from '../process/rung.js';

type Now = Pick<Context<Rules>, 'at' | 'rules'>;
const endOfDay = '23:59:59';
const after = ({ at, rules }: Now, workingDays: number, time?: string): Instant =>
  atLocalTime(plusWorkingDays(localDate(at), workingDays, rules.calendar.bankHolidays), time);
const upTo = (by: Instant, ladder: Rules['ldp']['offer']['ladder'], at: Instant): readonly Rung[] => [
  ...remindersBefore(by, ladder, at),
  { kind: 'overdue', at: by },
];

/** When an application goes on to the panel without the word of whoever reads it first. */
export const forwardAt = (now: Now): Instant => after(now, now.rules.ldp.endorsement.forwardAfterWorkingDays);

/** Until when an offered place may be taken, and when people are reminded of it. */
export const offerTimes = (now: Now) => {
  const { answerWorkingDays, ladder } = now.rules.ldp.offer;
  const expires = after(now, answerWorkingDays, endOfDay);
  return { expires, ladder: upTo(expires, ladder, now.at) };
};

/** The first yearly look comes once somebody has taken part for as long as the pack has it. */
export const firstLook = (joinedOn: LocalDate, { ldp }: Pick<Rules, 'ldp'>): Instant =>
  atLocalTime(nextOnOrAfter(plus(joinedOn, ldp.continuation.firstAfter), ldp.continuation.opens));

/** Until when it may be appealed against that somebody does not go on. */
export const appealTimes = (now: Now) => {
  const { withinWorkingDays, ladder } = now.rules.ldp.appeal;
  const appealBy = after(now, withinWorkingDays, endOfDay);
  return { appealBy, ladder: upTo(appealBy, ladder, now.at) };
};

/** When the owner of a part of a plan is reminded of it. */
export const planLadder = (due: LocalDate, { at, rules }: Now): readonly Rung[] => [
  ...rules.ldp.plan.remindDays
    .map((days) => ({ kind: 'remind' as const, at: atLocalTime(plus(due, `-P${days}D`)) }))
    .filter((rung) => rung.at > at),
  { kind: 'overdue', at: atLocalTime(due) },
];
