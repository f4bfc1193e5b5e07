import { dayNumber, dayOf, alike, type Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { dueFrom } from './cadence/due.js';
import { evolve } from './evolve.js';
import type { PolicyEvent } from './events.js';
import { isLive, type Policy } from './state.js';

type Dated = Extract<PolicyEvent, { type: 'DueDateSet' }>;
/** The due date where the events change what it is counted from; a policy without a text has nothing to review. */
const dateSet = (after: Policy, { policies }: Rules): Dated | undefined => {
  if (!isLive(after) || after.standing === 'Referenced') return undefined;
  const due = dueFrom(after.counting, policies.cadence.months);
  if (alike(after.due?.due, due)) return undefined;
  const { opensDaysBefore, daysBefore, late } = policies.review;
  const opensOn = dayOf(dayNumber(due.due) - opensDaysBefore);
  return { type: 'DueDateSet', data: { due, opensOn, reminders: { daysBefore, late } } };
};

/** The events, and the due date that follows from them. */
export const settled = <E extends PolicyEvent>(
  state: Policy,
  { rules }: Pick<Context<Rules>, 'rules'>,
  ...events: readonly E[]
): readonly (E | Dated)[] => {
  const set = dateSet(events.reduce<Policy>(evolve, state), rules);
  return set ? [...events, set] : events;
};
