import { morningAfter } from '../../kernel/calendar.js';
import type { Instant } from '../../kernel/index.js';
import type { ClosingRungRule, RungRule } from '../../policy-packs/rules.js';
import type { Rung } from './rung.js';

/** The rungs that chase an open task, as mornings in the trust's zone. */
export const rungsFrom = (opened: Instant, rules: readonly RungRule[]): readonly Rung[] =>
  rules.map(({ kind, after }) => ({ kind, at: morningAfter(opened, after) }));

/** Reminders of something that has to be answered by an instant, as long before it as the rules have them before what is overdue. */
export const remindersBefore = (by: Instant, rules: readonly RungRule[], now: Instant): readonly Rung[] => {
  const overdue = rules.find(({ kind }) => kind === 'overdue')?.after;
  const opened = overdue ? morningAfter(by, `-${overdue}`) : now;
  return rungsFrom(opened, rules).filter(({ kind, at }) => kind === 'remind' && at > now && at < by);
};

/** The rungs that lead up to a closing, leaving out those that have passed already. */
export const rungsBefore = (closing: Instant, rules: readonly ClosingRungRule[], now: Instant): readonly Rung[] =>
  rules.map(({ kind, before }) => ({ kind, at: morningAfter(closing, `-${before}`) })).filter(({ at }) => at > now);
