import { z } from 'zod';
import { localDateText } from '#libs/domain/process/index.js';

const knownOn = localDateText
  .optional()
  .meta({ description: 'As known at the end of this day; as known now when left out.' });

export const boardQuery = z.strictObject({
  on: localDateText.optional().meta({ description: 'The day that is asked about; today when left out.' }),
  knownOn,
  school: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{1,120}$/)
    .optional()
    .meta({ description: 'One school of those that you oversee.' }),
});
export const careerQuery = z.strictObject({ knownOn });

const day = z.iso.date();
const span = { post: z.string(), title: z.string(), school: z.string(), from: day, to: day.optional() };
const stretch = z.looseObject({ ...span, staff: z.string(), basis: z.string(), present: z.boolean() });
const instant = z.iso.datetime();

export const boardAnswer = z
  .object({
    on: day,
    knownAt: instant,
    posts: z.array(
      z.looseObject({
        post: z.string(),
        title: z.string(),
        school: z.string(),
        state: z
          .enum(['covered', 'part', 'gap', 'double'])
          .optional()
          .meta({ description: 'Left out on what is no working day of the post.' }),
        holders: z.array(stretch),
        ahead: z.array(z.looseObject({ from: day, to: day, state: z.string() })),
      }),
    ),
    chains: z.array(z.array(z.looseObject({ ...span, stream: z.string(), staff: z.string(), depth: z.int() }))),
  })
  .meta({ id: 'Board', description: 'Who holds which post on a day, and who acts for whom, as known at an instant.' });
export const careerAnswer = z
  .object({ staff: z.string(), knownAt: instant, stretches: z.array(stretch) })
  .meta({ id: 'Career', description: 'The posts that a person held, holds and will hold, as known at an instant.' });
