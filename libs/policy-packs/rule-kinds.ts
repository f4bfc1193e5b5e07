import { z } from 'zod';

/** A rule with where it comes from: a document and its clause, the law, or the trust itself. */
export const sourced = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    source: z
      .string()
      .regex(
        /^(document \d{3}|law: |trust's own)/,
        "has to begin with the document (document 002, …), with law: or with trust's own",
      ),
  });

/** Whole days, weeks, months: rungs stand on mornings, so a duration has no hours. */
export const duration = z
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

export const ladder = z
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
export const closingLadder = z
  .array(z.strictObject({ kind: z.literal('closing-soon'), before: duration }))
  .refine(
    (rungs) => rising(rungs.map((rung) => -daysIn(rung.before))),
    'has to lead up to the closing: each rung later than the one before',
  );

export const count = z.int().min(1).max(100);
/** Whole days before something, the earliest first. */
export const daysBefore = z
  .array(z.int().min(1).max(365))
  .min(1)
  .refine((days) => rising(days.map((n) => -n)), 'has to lead up to the day: each number smaller than the one before');
