import { caseScope, type Caller } from '#libs/access/index.js';
import type { AppointmentId } from '#libs/domain/internal-post/events.js';
import type { Pool } from '#libs/event-store/index.js';
import { closedTo } from '#libs/read-models/case-register/closed-to.js';
import { postsArisingFrom } from '#libs/read-models/case-register/involving.js';
import { listCases, type CaseItem, type CasePlace } from '#libs/read-models/case-register/query.js';
import type { Shown } from './known-case.js';

/** Up to `limit` posts that an appointment of the case left vacant, as far as the caller may know of them. */
export const dependentsOf = async (
  pool: Pool,
  caller: Caller,
  shown: readonly Shown[],
  limit: number,
  after?: CasePlace,
): Promise<readonly CaseItem[]> => {
  const appointments = shown.flatMap(({ event, data }) =>
    event.event.type === 'AppointmentMade' && data['appointment'] ? [data['appointment'] as AppointmentId] : [],
  );
  if (!appointments.length) return [];
  const among = await postsArisingFrom(pool, appointments);
  const except = caller.kind === 'person' ? await closedTo(pool, caller.id) : [];
  return listCases(pool, caseScope(caller), { among, except }, limit, after);
};
