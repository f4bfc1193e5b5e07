import { z } from 'zod';
import { id, schoolId, staffId } from '../process/index.js';

/** What is passed on to whom, as it is asked for. */
export const passedOn = {
  to: staffId,
  role: z.enum(['HR', 'SLT', 'CEO', 'Head', 'Governor']),
  school: schoolId.optional(),
};
export const delegationId = id<'Delegation'>();
