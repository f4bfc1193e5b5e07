import type { StaffId } from '#libs/kernel/index.js';
import type { PostSeen } from '../../forms/shared/post-seen.js';

/** Who has applied for a post finds it among their applications. */
export const postList = (seen: object, me: StaffId) =>
  (seen as PostSeen).applications.some(({ applicant }) => applicant === me)
    ? { text: 'My applications', href: '/applications' }
    : undefined;
