import { refuse, type LocalDate, type SchoolId } from '../../kernel/index.js';
import { isRegistered, type Policy } from './state.js';

/** What a case that relies on a policy shows: it is late, and holds nevertheless. */
export type Warning = Readonly<{ warning: 'overdue'; due: LocalDate }>;
export const warningOf = (policy: Policy): Warning | undefined =>
  isRegistered(policy) && policy.overdue && policy.due ? { warning: 'overdue', due: policy.due.due.due } : undefined;

/** Whether a process may begin under a policy: one in force, adopted by the school where it is the schools' to adopt. Overdue is in force. */
export const mayStartUnder = (policy: Policy, school?: SchoolId) => {
  if (!isRegistered(policy) || policy.standing === 'Referenced' || policy.standing === 'NotAdopted')
    return refuse('PolicyNeverAdopted', { standing: isRegistered(policy) ? policy.standing : policy.status });
  if (policy.standing === 'Withdrawn') return refuse('PolicyIsWithdrawn');
  if (policy.scope.of === 'schools' && school && policy.schools[school] !== 'adopted')
    return refuse('PolicyNotAdoptedAtSchool', { school });
  return { ok: true, hash: policy.inForce?.hash, warning: warningOf(policy) } as const;
};
