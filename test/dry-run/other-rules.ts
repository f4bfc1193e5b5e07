import type { LocalDate } from '#libs/kernel/index.js';
import type { MonthDay } from '#libs/kernel/month-day.js';
import { ruleAt, rulePaths } from '#libs/dry-run/rule-at.js';
import type { Rules } from '#libs/policy-packs/rules.js';
import { testPack } from '../support/pack.js';

const on = (day: string) => day as MonthDay;
/** Of the rules that are no number, duration or ladder, or where a number does not change in any way. */
const named: Readonly<Record<string, unknown>> = {
  'internalPost.offer.ladder': [
    { kind: 'remind', after: 'P2D' },
    { kind: 'overdue', after: 'P5D' },
  ],
  'ldp.review.ladder': [
    { kind: 'remind', after: 'P1D' },
    { kind: 'overdue', after: 'P5D' },
  ],
  // Fewer than before, so that what was within the limit is beyond it.
  'internalPost.interview.highestScore': 4,
  'secondment.length.maxMonths': 11,
  'secondment.length.maxExtensions': 1,
  'internalPost.advert.late': 'refused',
  'internalPost.panel.needs': ['SLT'],
  'internalPost.panel.training': 'advised',
  'internalPost.panel.minimumMembers': 4,
  'secondment.objective.boundFor': 'all',
  'secondment.length.hardReviewMonths': 6,
  'secondment.length.legalFlagMonths': 8,
  'actingUp.allowance.decidedBy': 'CEO',
  'actingUp.allowance.backdating': false,
  'actingUp.warnBeyond': 1,
  'ldp.intake.cutOff': on('07-31'),
  'ldp.intake.joins': on('09-02'),
  'ldp.eligibility.contracts': ['permanent', 'fixed-term'],
  'ldp.continuation.opens': on('10-01'),
  'ldp.completion.needs': ['research'],
  'ldp.review.opens': [on('02-14'), on('06-14'), on('11-14')],
  'ldp.externalRecruitment.opens': on('04-14'),
  'secondment.handover.days': [60, 20, 5],
  'ldp.plan.remindDays': [20, 5],
  'policies.review.daysBefore': [80, 50, 25, 6],
  'policies.review.late': [
    { weeks: 0, to: 'owner' },
    { weeks: 1, to: 'board' },
  ],
  'policies.consultation.needs': ['editorial', 'minor', 'substantive'],
  'policies.equalityImpact.needs': ['minor'],
  'policies.approval.editorial': ['CEO', 'authoriser'],
  'policies.approval.minor': ['owner', 'CEO', 'authoriser'],
  'policies.approval.substantive': ['owner', 'CEO', 'authoriser'],
  'policies.impact.classes': ['minor'],
  'policies.meeting.latePapers': 'marked',
  'policies.meeting.quorum': 'more-than-half',
  'policies.standsOn': [{ process: 'absent', policies: ['000'], unregistered: 'refused' }],
  'calendar.bankHolidays': ['2027-01-12', '2027-01-13', '2027-03-02', '2028-02-16', '2030-02-18'].map(
    (day) => day as LocalDate,
  ),
};
const longer = (duration: string) => duration.replace(/\d+/, (n) => String(Number(n) + 1));
const other = (path: string, value: unknown): unknown => {
  if (Object.hasOwn(named, path)) return named[path];
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return /^P\d/.test(value) ? longer(value) : `${value} `;
  return (value as readonly Readonly<{ after?: string; before?: string }>[]).map((rung) => ({
    ...rung,
    ...(rung.after && { after: longer(rung.after) }),
    ...(rung.before && { before: longer(rung.before) }),
  }));
};
const put = (node: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void => {
  if (rest.length) put((node[key] ??= {}) as Record<string, unknown>, rest, value);
  else node[key] = value;
};

/** The rules of the trust for tests with every one of them another, none so that the tests' people could do nothing. */
export const otherRules = (() => {
  const rules: Record<string, unknown> = {};
  for (const path of rulePaths(testPack.rules)) put(rules, path.split('.'), other(path, ruleAt(testPack.rules, path)));
  return rules as unknown as Rules;
})();
