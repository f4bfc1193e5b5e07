import { z } from 'zod';
import type { Rules } from './rules.js';

/** A rule with where it comes from: a document and its clause, or the trust itself. */
const sourced = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    source: z
      .string()
      .regex(/^(document \d{3}|trust's own)/, "has to begin with the document (document 002, …) or with trust's own"),
  });

/** Whole days, weeks, months: rungs stand on mornings, so a duration has no hours. */
const duration = z
  .string()
  .regex(
    /^P(?=\d)(\d{1,3}M)?(\d{1,3}W)?(\d{1,3}D)?$/,
    'has to be a duration in months, weeks and days, such as P5D or P2W',
  );

const daysIn = (text: string): number =>
  [...text.matchAll(/(\d+)([MWD])/g)].reduce(
    (sum, [, n, unit]) => sum + Number(n) * { M: 30, W: 7, D: 1 }[unit as 'M' | 'W' | 'D'],
    0,
  );
const rising = (days: readonly number[]) => days.every((n, i) => i === 0 || n > days[i - 1]!);

const ladder = z
  .array(z.strictObject({ kind: z.enum(['remind', 'overdue', 'escalate']), after: duration }))
  .min(1)
  .refine(
    (rungs) => rising(rungs.map((rung) => daysIn(rung.after))),
    'has to rise: each rung later than the one before',
  )
  .refine(
    (rungs) => rungs.filter((rung) => rung.kind === 'overdue').length === 1,
    'has to have one rung "overdue": that is when the task is due',
  )
  .refine((rungs) => rungs.filter((rung) => rung.kind === 'escalate').length <= 1, 'may have one rung "escalate"')
  .refine(
    (rungs) =>
      !rungs.some((rung, i) => rung.kind === 'escalate' && rungs.slice(i).some((after) => after.kind === 'overdue')),
    'has to be overdue before it escalates',
  );
const closingLadder = z
  .array(z.strictObject({ kind: z.literal('closing-soon'), before: duration }))
  .refine(
    (rungs) => rising(rungs.map((rung) => -daysIn(rung.before))),
    'has to lead up to the closing: each rung later than the one before',
  );

/** A pack as its file holds it; `rules` has the shape of Rules with `{ value, source }` at each rule. */
export const packFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,62}$/, 'has to be lower-case letters, digits and hyphens'),
  version: z.int().min(1),
  title: z.string().min(1).max(200),
  source: z.string().min(1).max(500),
  rules: z.strictObject({
    internalPost: z.strictObject({
      approval: z.strictObject({ ladder: sourced(ladder) }),
      advert: z.strictObject({ minimumDays: sourced(z.int().min(1).max(365)), ladder: sourced(closingLadder) }),
      startDate: z.strictObject({ ladder: sourced(ladder) }),
    }),
  }),
});
export type PackFile = z.output<typeof packFile>;

/** The rules without their sources; fails to compile when the schema and Rules part. */
export const rulesOf = ({ rules: { internalPost } }: PackFile): Rules => ({
  internalPost: {
    approval: { ladder: internalPost.approval.ladder.value },
    advert: { minimumDays: internalPost.advert.minimumDays.value, ladder: internalPost.advert.ladder.value },
    startDate: { ladder: internalPost.startDate.ladder.value },
  },
});
