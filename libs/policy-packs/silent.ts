import type { LocalDate } from '../kernel/index.js';

/**
 * What holds where a pack is silent, each rule with its reason.
 * Cases run under packs that were written before a rule was, and they need an answer too.
 * It changes for no case: what is here stays as it is, and a trust that wants it otherwise writes a new version of its pack.
 */
const ladder = (why: string) => ({
  value: [
    { kind: 'remind' as const, after: 'P3D' },
    { kind: 'overdue' as const, after: 'P5D' },
    { kind: 'escalate' as const, after: 'P7D' },
  ],
  source: `where a pack is silent: ${why}`,
});
const rule = <T>(value: T, why: string) => ({ value, source: `where a pack is silent: ${why}` });
const asApproval = 'chased as an approval is; document 002 names no limit';

export const silent = {
  internalPost: {
    description: { ladder: ladder(asApproval) },
    advert: { late: rule<'refused' | 'asked-of-HR'>('refused', 'an application after the closing was refused') },
    panel: {
      minimumMembers: rule(3, 'an odd number, so that a majority exists; document 002, step 3, names none'),
      minimumSifters: rule(2, 'one reading is not independent; document 002, step 3, names none'),
      needs: rule<('SLT' | 'Head')[]>(['SLT', 'Head'], 'document 002 draws its panels from the Senior Leadership Team'),
      training: rule<'required' | 'advised'>('required', 'the stricter of the two, until a trust says otherwise'),
      agreeing: rule(2, 'the majority of the smallest panel'),
      ladder: ladder(asApproval),
    },
    sift: { ladder: ladder(asApproval) },
    shortlist: { ladder: ladder(asApproval) },
    interview: { highestScore: rule(5, 'a scale that people know'), ladder: ladder(asApproval) },
    decision: { ladder: ladder(asApproval) },
    offer: {
      answerWorkingDays: rule(5, 'a week in which to answer; document 002, step 4, names no limit'),
      ladder: ladder(asApproval),
    },
    reserve: { validFor: rule('P6M', 'half a year; document 002 names no reserve') },
    route: { ladder: ladder(asApproval) },
  },
  calendar: { bankHolidays: rule<LocalDate[]>([], 'no day is known to be a holiday') },
};
