import { localDate } from '../../kernel/calendar.js';
import type { Instant, LocalDate } from '../../kernel/index.js';
import { dayIn, nextAfter, nextOnOrAfter } from '../../kernel/month-day.js';
import type { LdpRules } from '../../policy-packs/rules.js';
import type { Intake } from './words.js';

/**
 * The intake that an application belongs to: handed in by the end of the cut-off day, in London, it joins on the joining
 * day that follows; from the next midnight on it waits for the cut-off of another year. Document 002, Access, line 26.
 */
export const intakeOf = (submittedAt: Instant, { intake }: Pick<LdpRules, 'intake'>): Intake => {
  const handedInOn = localDate(submittedAt);
  const cutOff = nextOnOrAfter(handedInOn, intake.cutOff);
  const ofTheYear = dayIn(Number(handedInOn.slice(0, 4)), intake.cutOff);
  return {
    joinsOn: nextAfter(cutOff, intake.joins),
    cutOff,
    handedInOn,
    why: handedInOn <= ofTheYear ? 'by-the-cut-off-of-the-year' : 'after-the-cut-off-of-the-year',
  };
};

/** The intake after one: whoever defers joins then. */
export const intakeAfter = (joinsOn: LocalDate, { intake }: Pick<LdpRules, 'intake'>): LocalDate =>
  nextAfter(joinsOn, intake.joins);
