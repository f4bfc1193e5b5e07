import { dayNumber, dayOf, type LocalDate } from '../../../kernel/index.js';
import type { EscalatedTo, LatenessStep } from '../../../policy-packs/policy-kinds.js';

/** The pack's reminders as they stood when the due date was set. */
export type Reminders = Readonly<{ daysBefore: readonly number[]; late: readonly LatenessStep[] }>;
/** `before-90`, or `after-3` for the third week; each once for one due date. */
export type Rung = Readonly<{ rung: string; on: LocalDate; to: EscalatedTo }>;

const week = 7;
const away = (due: LocalDate, days: number): LocalDate => dayOf(dayNumber(due) + days);
const before = (due: LocalDate, days: number): Rung => ({ rung: `before-${days}`, on: away(due, -days), to: 'owner' });
const after = (due: LocalDate, weeks: number, { late }: Reminders): Rung => ({
  rung: `after-${weeks}`,
  on: away(due, weeks * week),
  to: late.findLast((step) => step.weeks <= weeks)?.to ?? 'owner',
});

/** The rung on which a day stands: the latest that has come, and none of those that were slept through. */
export const currentRung = (due: LocalDate, today: LocalDate, reminders: Reminders): Rung | undefined => {
  const weeks = Math.floor((dayNumber(today) - dayNumber(due)) / week);
  return weeks >= 1
    ? after(due, weeks, reminders)
    : reminders.daysBefore.map((days) => before(due, days)).findLast(({ on }) => on <= today);
};

/** The first rung that is still to come after a day. */
export const nextRung = (due: LocalDate, today: LocalDate, reminders: Reminders): Rung => {
  const ahead = reminders.daysBefore.map((days) => before(due, days)).find(({ on }) => on > today);
  const weeks = Math.max(0, Math.floor((dayNumber(today) - dayNumber(due)) / week)) + 1;
  return ahead ?? after(due, weeks, reminders);
};
