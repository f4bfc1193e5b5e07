import { all, hidden } from './showing.js';

/** What happens to the tasks and the rules of any case, for whoever sees the case as a whole. */
export const sharedWhole = {
  TaskClaimed: all,
  TaskReleased: all,
  TaskHandedOver: all,
  TaskCommented: all,
  TaskRescheduled: all,
  TaskPrioritised: all,
  ExclusionOverridden: all,
  RulesMoved: all,
} as const;

/** The same for whoever has a part of it: others' tasks are nothing to them, and the rules that it goes by are. */
export const sharedPart = {
  TaskClaimed: hidden,
  TaskReleased: hidden,
  TaskHandedOver: hidden,
  TaskCommented: hidden,
  TaskRescheduled: hidden,
  TaskPrioritised: hidden,
  ExclusionOverridden: hidden,
  RulesMoved: ({ from, to }: Readonly<{ from: object; to: object }>) => ({ from, to }),
} as const;
