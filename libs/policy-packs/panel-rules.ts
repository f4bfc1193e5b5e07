import { z } from 'zod';
import { count, ladder, sourced } from './rule-kinds.js';

const onceEach = (values: readonly string[]) => new Set(values).size === values.length;

/** The rules of a panel; refused where the smallest panel could never fulfil them. */
export const panel = z
  .strictObject({
    minimumMembers: sourced(count),
    minimumSifters: sourced(count),
    needs: sourced(z.array(z.enum(['SLT', 'Head'])).refine(onceEach, 'has to name each once')),
    training: sourced(z.enum(['required', 'advised'])),
    agreeing: sourced(count),
    ladder: sourced(ladder),
  })
  .superRefine(({ minimumMembers, ...rules }, context) => {
    for (const rule of ['minimumSifters', 'agreeing'] as const)
      if (rules[rule].value > minimumMembers.value)
        context.addIssue({
          code: 'custom',
          path: [rule, 'value'],
          message: `has to be at most minimumMembers, ${minimumMembers.value}: the smallest panel could never do it`,
        });
  });
