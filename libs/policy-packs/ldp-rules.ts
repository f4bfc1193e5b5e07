import { z } from 'zod';
import { monthDay } from './month-day.js';
import { count, daysBefore, duration, ladder, sourced } from './rule-kinds.js';

const chased = { ladder: sourced(ladder) };
const onceEach = (values: readonly string[]) => new Set(values).size === values.length;
const someOf = <const T extends readonly [string, ...string[]]>(kinds: T) =>
  z.array(z.enum(kinds)).min(1).refine(onceEach, 'has to name each once');
const text = z.string().trim().min(1).max(2000);
const days = z
  .array(monthDay)
  .min(1)
  .refine((all) => all.every((one, i) => i === 0 || one > all[i - 1]!), 'has to be in order, each day once');
const wholePeriod = duration.refine((period) => !/^P0+[MWD]$/.test(period), 'has to be at least a day');

/** `of` has to be possible with the smallest `among`. */
const atMost =
  <K extends string>(of: readonly K[], among: string) =>
  (rules: Readonly<Record<string, unknown>>, context: z.core.$RefinementCtx): void => {
    const most = (rules[among] as { value: number }).value;
    for (const rule of of)
      if ((rules[rule] as { value: number }).value > most)
        context.addIssue({
          code: 'custom',
          path: [rule, 'value'],
          message: `has to be at most ${among}, ${most}: the smallest panel could never do it`,
        });
  };

/** The rules of the leadership programme, as a pack's file holds them. */
export const ldp = z
  .strictObject({
    intake: z.strictObject({ cutOff: sourced(monthDay), joins: sourced(monthDay), explained: sourced(text) }),
    eligibility: z.strictObject({
      contracts: sourced(someOf(['permanent', 'fixed-term'])),
      version: sourced(count),
      ...chased,
    }),
    endorsement: z.strictObject({ forwardAfterWorkingDays: sourced(count), ...chased }),
    offer: z.strictObject({ answerWorkingDays: sourced(count), ...chased }),
    commitment: z.strictObject({ version: sourced(count), text: sourced(text), ...chased }),
    joining: z.strictObject(chased),
    plan: z.strictObject({ remindDays: sourced(daysBefore) }),
    continuation: z.strictObject({ opens: sourced(monthDay), firstAfter: sourced(wholePeriod), ...chased }),
    appeal: z.strictObject({ withinWorkingDays: sourced(count), ...chased }),
    completion: z.strictObject({ needs: sourced(someOf(['accreditation', 'research', 'final-review'])) }),
    pool: z.strictObject({ reviewEvery: sourced(wholePeriod), ...chased }),
    capacity: sourced(count),
    panel: z
      .strictObject({
        minimumMembers: sourced(count),
        schools: sourced(count),
        agreeing: sourced(count),
        ...chased,
      })
      .superRefine(atMost(['schools', 'agreeing'], 'minimumMembers')),
    assessment: z.strictObject({ minimumAssessors: sourced(count), highestScore: sourced(count), ...chased }),
    selection: z.strictObject(chased),
    review: z.strictObject({ opens: sourced(days), ...chased }),
    externalRecruitment: z.strictObject({ opens: sourced(monthDay), ...chased }),
  })
  .superRefine(({ panel, assessment }, context) => {
    if (assessment.minimumAssessors.value > panel.minimumMembers.value)
      context.addIssue({
        code: 'custom',
        path: ['assessment', 'minimumAssessors', 'value'],
        message: `has to be at most panel.minimumMembers, ${panel.minimumMembers.value}: the smallest panel could never do it`,
      });
  });
