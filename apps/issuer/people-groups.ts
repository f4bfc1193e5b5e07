import type { HeldRole } from '#libs/kernel/index.js';

type Told = Readonly<{ title: string; says: string; is: (held: readonly HeldRole[], trained: boolean) => boolean }>;
const has = (role: HeldRole['role']) => (held: readonly HeldRole[]) => held.some((one) => one.role === role);

/** The parts that people play in the demo, in the order in which they are shown; the first that fits somebody is theirs. */
export const groups = {
  HR: { title: 'HR', says: 'Start a post and see it through: advert, panel, sift, interviews, offer.', is: has('HR') },
  SLT: {
    title: 'Senior leadership (SLT)',
    says: 'Decide whether a post goes ahead and its job description, and sit on panels.',
    is: (held) => held.some(({ role, school }) => role === 'SLT' && !school),
  },
  CEO: { title: 'Chief Executive', says: 'Decides what others have left undecided for too long.', is: has('CEO') },
  Head: {
    title: 'Heads',
    says: 'Decide for their own school: release of staff, start dates; and sit on panels.',
    is: has('Head'),
  },
  leaders: {
    title: 'Leaders of one school',
    says: 'The senior leadership of a school, beside its Head.',
    is: has('SLT'),
  },
  Governor: { title: 'Governors', says: 'Follow the posts, and sit on panels.', is: has('Governor') },
  IT: { title: 'IT', says: 'See to the parts of the installation, and into no case.', is: has('IT') },
  panel: {
    title: 'Trained for panels',
    says: 'Other staff who may sit on a selection panel today. They can apply too.',
    is: (_, trained) => trained,
  },
  staff: {
    title: 'All other staff',
    says: 'They see the posts that are open to them, and apply.',
    is: () => true,
  },
} as const satisfies Record<string, Told>;
export type Group = keyof typeof groups;

export const groupOf = (held: readonly HeldRole[], trained: boolean): Group =>
  (Object.keys(groups) as Group[]).find((group) => groups[group].is(held, trained)) ?? 'staff';
