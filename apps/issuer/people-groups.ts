import type { HeldRole, Role } from '#libs/kernel/index.js';

type Told = Readonly<{ title: string; says: string }>;
const byRole = {
  HR: { title: 'HR', says: 'Start a post and see it through: advert, panel, sift, interviews, offer.' },
  SLT: {
    title: 'Senior leadership (SLT)',
    says: 'Decide whether a post goes ahead and its job description, and sit on panels.',
  },
  CEO: { title: 'Chief Executive', says: 'Decides what others have left undecided for too long.' },
  Head: { title: 'Heads', says: 'Decide for their own school: release of staff, start dates; and sit on panels.' },
  Governor: { title: 'Governors', says: 'Follow the posts, and sit on panels.' },
  IT: { title: 'IT', says: 'See to the parts of the installation, and into no case.' },
} as const satisfies Record<Role, Told>;

/** The parts that people play in the demo, in the order in which they are shown. */
export const groups = {
  ...byRole,
  panel: {
    title: 'Trained for panels',
    says: 'Other staff who may sit on a selection panel today. They can apply too.',
  },
  staff: { title: 'All other staff', says: 'They see the posts that are open to them, and apply.' },
} as const satisfies Record<string, Told>;
export type Group = keyof typeof groups;

/** The first part that somebody plays, by the roles that they hold and whether they are trained for panels. */
export const groupOf = (held: readonly HeldRole[], trained: boolean): Group =>
  (Object.keys(byRole) as Role[]).find((role) => held.some((one) => one.role === role)) ??
  (trained ? 'panel' : 'staff');
