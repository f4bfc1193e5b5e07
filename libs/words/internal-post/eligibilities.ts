import type { Eligibility } from '../../case-file/eligibility.js';

/** Whether an application counts, in words. */
export const eligibilities: Readonly<Record<Eligibility, string>> = {
  'in-time': 'Handed in in time',
  late: 'Handed in late; HR decides whether it counts',
  'late-admitted': 'Handed in late; HR let it count',
  'late-turned-down': 'Handed in late; HR turned it down',
  left: 'Not employed at the closing; HR decides whether it counts',
  'left-kept': 'Not employed at the closing; HR let it count',
  'left-out': 'Not employed at the closing; HR turned it down',
};
