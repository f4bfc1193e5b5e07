import type { LocalDate } from '#libs/kernel/index.js';
import { ldpRules } from './ldp-pack.js';
import { policyRules } from './policy-pack.js';
import type { PolicyPack, RungRule } from '#libs/policy-packs/rules.js';
import { silent } from '#libs/policy-packs/silent.js';

const { resignation: dates } = silent;

const chased: readonly RungRule[] = [
  { kind: 'remind', after: 'P2D' },
  { kind: 'overdue', after: 'P5D' },
  { kind: 'escalate', after: 'P7D' },
];

/** Rules with short ladders, so that tests read easily. */
export const testPack: PolicyPack = {
  id: 'test-trust',
  version: 1,
  title: 'A trust for tests',
  source: 'Written for the tests',
  rules: {
    internalPost: {
      description: { ladder: chased },
      approval: { ladder: chased },
      advert: { minimumDays: 5, ladder: [{ kind: 'closing-soon', before: 'P3D' }], late: 'asked-of-HR' },
      panel: {
        minimumMembers: 3,
        minimumSifters: 2,
        needs: ['SLT', 'Head'],
        training: 'required',
        agreeing: 2,
        ladder: chased,
      },
      sift: { blind: false, ladder: chased },
      shortlist: { ladder: chased },
      interview: { highestScore: 5, ladder: chased },
      decision: { ladder: chased },
      offer: { answerWorkingDays: 5, ladder: [{ kind: 'overdue', after: 'P5D' }] },
      reserve: { validFor: 'P6M' },
      route: { ladder: chased },
      startDate: { ladder: [{ kind: 'overdue', after: 'P10D' }] },
    },
    secondment: {
      release: { ladder: chased },
      agreement: { ladder: chased },
      objective: { boundFor: 'ldp', setWithinWorkingDays: 10, ladder: chased },
      review: { every: 'P3M', ladder: chased },
      length: { maxMonths: 12, maxExtensions: 2, hardReviewMonths: 24, legalFlagMonths: 42, fixedTermYears: 4 },
      extension: { ladder: chased },
      handover: { days: [90, 30, 7] },
      return: { ladder: chased },
      conversion: { ladder: chased },
    },
    actingUp: {
      warnBeyond: 3,
      allowance: {
        backdating: true,
        decidedBy: 'SLT',
        ladder: [
          { kind: 'remind', after: 'P3W' },
          { kind: 'overdue', after: 'P4W' },
          { kind: 'escalate', after: 'P5W' },
        ],
      },
      section128: { ladder: chased },
      unwinding: { ladder: chased },
    },
    absence: { longestDays: 366 },
    ldp: ldpRules(chased),
    resignation: { head: dates.head.value, teacher: dates.teacher.value, support: 'P4W' },
    ruleSets: { approval: { ladder: chased } },
    policies: policyRules(chased),
    calendar: { bankHolidays: ['2027-01-01', '2027-03-26', '2027-03-29'].map((day) => day as LocalDate) },
  },
};
