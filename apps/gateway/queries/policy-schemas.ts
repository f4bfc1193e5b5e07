import { z } from 'zod';

const school = z.string().regex(/^[a-z0-9][a-z0-9-]{1,120}$/);
const standing = z.enum(['Referenced', 'NotAdopted', 'InForce', 'Withdrawn']);

export const policiesQuery = z.strictObject({
  standing: standing.optional().meta({ description: 'Only those that stand so.' }),
  school: school.optional().meta({ description: 'Only those of the whole trust, or of this school.' }),
  overdue: z.enum(['true']).optional().meta({ description: 'Only those whose review is late.' }),
});

const day = z.iso.date();
export const policiesAnswer = z
  .object({
    on: day,
    items: z.array(
      z.object({
        policy: z.string(),
        title: z.string(),
        reference: z.string().optional(),
        standing,
        scope: z.looseObject({ of: z.enum(['trust', 'schools']) }),
        hash: z.string().optional().meta({ description: 'SHA-256 of the text in force.' }),
        due: day.optional(),
        overdue: z.boolean(),
        acknowledgeBy: day.optional(),
        register: z
          .looseObject({
            dueFrom: z.enum(['decided', 'printed', 'stated', 'own', 'pack']).optional(),
            assumed: z.boolean(),
            conflicts: z.int(),
            stage: z.string().optional(),
            openFindings: z.int(),
            openImpacts: z.int(),
            acknowledged: z.int(),
            asked: z.int(),
          })
          .optional()
          .meta({ description: 'For those who lead or govern.' }),
      }),
    ),
  })
  .meta({ id: 'Policies', description: 'The register of policies, what is due first at the top.' });
