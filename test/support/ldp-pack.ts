import type { MonthDay } from '#libs/kernel/month-day.js';
import type { LdpRules, RungRule } from '#libs/policy-packs/rules.js';

const on = (day: string) => day as MonthDay;

/** The leadership programme of the trust for tests: few places, so that they run out. */
export const ldpRules = (ladder: readonly RungRule[]): LdpRules => ({
  intake: { cutOff: on('08-31'), joins: on('09-01'), explained: 'By the end of 31 August for this September.' },
  eligibility: { contracts: ['permanent'], version: 1, ladder },
  endorsement: { forwardAfterWorkingDays: 10, ladder },
  offer: { answerWorkingDays: 5, ladder },
  commitment: { version: 1, text: 'Some of it is in my own time.', ladder },
  joining: { ladder },
  plan: { remindDays: [14, 3] },
  continuation: { opens: on('09-15'), firstAfter: 'P6M', ladder },
  appeal: { withinWorkingDays: 10, ladder },
  completion: { needs: ['accreditation', 'research', 'final-review'] },
  pool: { reviewEvery: 'P12M', ladder },
  capacity: 2,
  panel: { minimumMembers: 3, schools: 2, agreeing: 2, ladder },
  assessment: { minimumAssessors: 2, highestScore: 4, ladder },
  selection: { ladder },
  review: { opens: [on('01-20'), on('05-10'), on('10-10')], ladder },
  externalRecruitment: { opens: on('02-01'), ladder },
});
