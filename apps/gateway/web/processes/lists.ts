import type { ProcessName } from '#libs/domain/registry.js';
import type { StaffId } from '#libs/kernel/index.js';
import { postList } from './internal-post/list.js';
import { policyList } from './policy/list.js';

type List = Readonly<{ text: string; href: string }>;
const ownPart = (seen: object, me: StaffId): List | undefined =>
  (seen as { person?: StaffId }).person === me ? { text: 'My programme', href: '/my-programme' } : undefined;
const cases: List = { text: 'Cases', href: '/cases' };

/** The list in which a reader finds their own cases of each process; undefined for one that they find among all. */
const lists: Readonly<Record<ProcessName, (seen: object, me: StaffId) => List | undefined>> = {
  'internal-post': postList,
  secondment: () => undefined,
  'acting-up': () => undefined,
  'ldp-participation': ownPart,
  'ldp-cycle': () => undefined,
  policy: policyList,
  'board-meeting': () => ({ text: 'Meetings', href: '/meetings' }),
};
/** The list that a reader knows a case from. */
export const listOf = (process: string, seen: object, me: StaffId): List =>
  lists[process as ProcessName](seen, me) ?? cases;
