import { z } from 'zod';
import { count, daysBefore, ladder, sourced } from './rule-kinds.js';

const chased = { ladder: sourced(ladder) };
const once = (values: readonly string[]) => new Set(values).size === values.length;
const classes = z
  .array(z.enum(['editorial', 'minor', 'substantive']))
  .max(3)
  .refine(once, 'has to name each once');
const chain = z
  .array(z.enum(['owner', 'SLT', 'CEO', 'committee', 'board', 'authoriser']))
  .min(1)
  .refine(once, 'has to name each once');
const days = z.int().min(1).max(365);
const late = z
  .array(z.strictObject({ weeks: z.int().min(0).max(100), to: z.enum(['owner', 'executive', 'committee', 'board']) }))
  .min(1)
  .refine((steps) => steps[0]?.weeks === 0, 'has to begin with week 0')
  .refine(
    (steps) => steps.every((one, i) => i === 0 || one.weeks > steps[i - 1]!.weeks),
    'has to rise: each step later than the one before',
  );

const standsOn = z
  .array(
    z.strictObject({
      process: z.string().regex(/^[a-z][a-z-]{1,60}$/, 'has to be the name of a process, such as internal-post'),
      policies: z.array(z.string().trim().min(1).max(20)).min(1).refine(once, 'has to name each once'),
      unregistered: z.enum(['refused', 'begins']),
    }),
  )
  .max(50)
  .refine((all) => once(all.map(({ process }) => process)), 'has to name each process once');

/** The rules of policies and their reviews, as a pack's file holds them. */
export const policies = z
  .strictObject({
    cadence: z.strictObject({ months: sourced(count) }),
    review: z.strictObject({
      opensDaysBefore: sourced(days),
      daysBefore: sourced(daysBefore),
      late: sourced(late),
      ...chased,
    }),
    reading: z.strictObject(chased),
    adoption: z.strictObject(chased),
    consultation: z.strictObject({ needs: sourced(classes), minimumDays: sourced(days) }),
    equalityImpact: z.strictObject({ needs: sourced(classes) }),
    approval: z.strictObject({
      editorial: sourced(chain),
      minor: sourced(chain),
      substantive: sourced(chain),
      ...chased,
    }),
    meeting: z.strictObject({
      papersDaysBefore: sourced(days),
      latePapers: sourced(z.enum(['refused', 'marked'])).exactOptional(),
      quorum: sourced(z.enum(['third', 'half', 'more-than-half'])).exactOptional(),
      quorumAtLeast: sourced(count).exactOptional(),
      ladder: sourced(ladder).exactOptional(),
    }),
    editorial: z.strictObject({ resetsClock: sourced(z.boolean()) }),
    impact: z.strictObject({ classes: sourced(classes), ...chased }),
    acknowledgement: z.strictObject({ withinDays: sourced(days) }),
    standsOn: sourced(standsOn).exactOptional(),
  })
  .superRefine(({ review }, context) => {
    const first = review.daysBefore.value[0]!;
    if (review.opensDaysBefore.value < first)
      context.addIssue({
        code: 'custom',
        path: ['review', 'opensDaysBefore', 'value'],
        message: `has to be at least the first reminder, ${first} days: nobody is reminded of a review that is not open`,
      });
  });
