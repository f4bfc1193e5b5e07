import { z } from 'zod';
import { id, line, schoolId } from '../process/index.js';

export { prose, reasonText, staffId } from '../process/index.js';

export const applicationId = id<'Application'>();
export const criterionId = id<'Criterion'>();
export const vacancyNumber = z.int().min(1).max(20).default(1);

export const marks = z.array(z.strictObject({ criterion: criterionId, met: z.boolean() })).max(60);
export const criteria = z
  .array(
    z.strictObject({
      text: line(300),
      kind: z.enum(['essential', 'desirable']),
      shownBy: z
        .array(z.enum(['form', 'task', 'interview', 'reference']))
        .min(1)
        .max(4),
    }),
  )
  .min(1)
  .max(60);
export const audience = z.strictObject({
  schools: z.array(schoolId).min(1).max(200).optional(),
  contracts: z
    .array(z.enum(['permanent', 'fixed-term']))
    .min(1)
    .max(2)
    .optional(),
});
