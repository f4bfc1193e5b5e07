import { z } from 'zod';
import type { LocalDate } from '../kernel/index.js';
import type { Rules } from './rules.js';
import { silent } from './silent.js';

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

const day = z.iso.date().transform((text) => text as LocalDate);
const chased = z.strictObject({ ladder: sourced(ladder) });
const count = z.int().min(1).max(100);

/** A pack as its file holds it; `rules` has the shape of Rules with `{ value, source }` at each rule. */
export const packFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,62}$/, 'has to be lower-case letters, digits and hyphens'),
  version: z.int().min(1),
  title: z.string().min(1).max(200),
  source: z.string().min(1).max(500),
  rules: z.strictObject({
    internalPost: z.strictObject({
      description: chased.exactOptional(),
      approval: chased,
      advert: z.strictObject({
        minimumDays: sourced(z.int().min(1).max(365)),
        ladder: sourced(closingLadder),
        late: sourced(z.enum(['refused', 'asked-of-HR'])).exactOptional(),
      }),
      panel: z
        .strictObject({
          minimumMembers: sourced(count),
          minimumSifters: sourced(count),
          needs: sourced(z.array(z.enum(['SLT', 'Head']))),
          training: sourced(z.enum(['required', 'advised'])),
          agreeing: sourced(count),
          ladder: sourced(ladder),
        })
        .exactOptional(),
      sift: chased.exactOptional(),
      shortlist: chased.exactOptional(),
      interview: z.strictObject({ highestScore: sourced(count), ladder: sourced(ladder) }).exactOptional(),
      decision: chased.exactOptional(),
      offer: z.strictObject({ answerWorkingDays: sourced(count), ladder: sourced(ladder) }).exactOptional(),
      reserve: z.strictObject({ validFor: sourced(duration) }).exactOptional(),
      route: chased.exactOptional(),
      startDate: chased,
    }),
    calendar: z.strictObject({ bankHolidays: sourced(z.array(day)) }).exactOptional(),
  }),
});
export type PackFile = z.output<typeof packFile>;

/** The rules of a file, and what holds where it is silent; still with their sources. */
export const completed = ({ internalPost, calendar }: PackFile['rules']) => ({
  internalPost: {
    ...silent.internalPost,
    ...internalPost,
    advert: { ...silent.internalPost.advert, ...internalPost.advert },
  },
  calendar: calendar ?? silent.calendar,
});

type Unsourced<T> = T extends { value: infer V; source: string } ? V : { [K in keyof T]: Unsourced<T[K]> };
const unsourced = <T extends object>(node: T): Unsourced<T> =>
  ('source' in node && 'value' in node
    ? node.value
    : Object.fromEntries(
        Object.entries(node).map(([key, child]) => [key, unsourced(child as object)]),
      )) as Unsourced<T>;

/** The rules without their sources; fails to compile when the schema and Rules part. */
export const rulesOf = (file: PackFile): Rules => unsourced(completed(file.rules));
