import { z } from 'zod';
import { ldp } from './ldp-rules.js';
import { panel } from './panel-rules.js';
import { policies } from './policy-rules.js';
import { resignation } from './resignation-rules.js';
import { calendar } from './calendar-rules.js';
import { closingLadder, count, daysBefore, duration, ladder, sourced } from './rule-kinds.js';

const chased = z.strictObject({ ladder: sourced(ladder) });

/**
 * A pack as its file holds it; `rules` has the shape of Rules with `{ value, source }` at each rule.
 * What came after the first packs may be left out: then `silent.ts` says what holds.
 */
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
      panel: panel.exactOptional(),
      sift: z.strictObject({ blind: sourced(z.boolean()).exactOptional(), ladder: sourced(ladder) }).exactOptional(),
      shortlist: chased.exactOptional(),
      interview: z.strictObject({ highestScore: sourced(count), ladder: sourced(ladder) }).exactOptional(),
      decision: chased.exactOptional(),
      offer: z.strictObject({ answerWorkingDays: sourced(count), ladder: sourced(ladder) }).exactOptional(),
      reserve: z.strictObject({ validFor: sourced(duration) }).exactOptional(),
      route: chased.exactOptional(),
      startDate: chased,
    }),
    secondment: z
      .strictObject({
        release: chased,
        agreement: chased,
        objective: z.strictObject({
          boundFor: sourced(z.enum(['ldp', 'all'])),
          setWithinWorkingDays: sourced(count),
          ladder: sourced(ladder),
        }),
        review: z.strictObject({ every: sourced(duration), ladder: sourced(ladder) }),
        length: z.strictObject({
          maxMonths: sourced(count),
          maxExtensions: sourced(count),
          hardReviewMonths: sourced(count),
          legalFlagMonths: sourced(count),
          fixedTermYears: sourced(count),
        }),
        extension: chased,
        handover: z.strictObject({ days: sourced(daysBefore) }),
        return: chased,
        conversion: chased,
      })
      .exactOptional(),
    actingUp: z
      .strictObject({
        warnBeyond: sourced(count),
        allowance: z.strictObject({
          backdating: sourced(z.boolean()),
          decidedBy: sourced(z.enum(['SLT', 'CEO'])),
          ladder: sourced(ladder),
        }),
        section128: chased,
        unwinding: chased,
      })
      .exactOptional(),
    absence: z.strictObject({ longestDays: sourced(z.int().min(1).max(1100)) }).exactOptional(),
    ldp: ldp.exactOptional(),
    resignation: resignation.exactOptional(),
    ruleSets: z.strictObject({ approval: chased }).exactOptional(),
    calendar: calendar.exactOptional(),
    policies: policies.exactOptional(),
  }),
});
export type PackFile = z.output<typeof packFile>;
