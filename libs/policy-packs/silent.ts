import type { LocalDate } from '../kernel/index.js';
import { silentOnLdp } from './silent-on-ldp.js';
import { silentOnPolicies } from './silent-on-policies.js';
import { chased, rule } from './silent-rule.js';
import type { ActingUpRules, InternalPostRules, MonthDay, SecondmentRules } from './rules.js';

const dates = (...all: readonly (readonly [by: string, leaves: string])[]) =>
  all.map(([by, leaves]) => ({ by: by as MonthDay, leaves: leaves as MonthDay }));
type Panel = InternalPostRules['panel'];

/**
 * What holds where a pack is silent, each rule with its reason.
 * Cases run under packs older than a rule, and they need an answer too. So a value here never changes either:
 * a trust that wants another writes it into a new version of its pack.
 */
export const silent = {
  internalPost: {
    description: chased,
    advert: {
      late: rule<InternalPostRules['advert']['late']>(
        'refused',
        'the first packs knew no way to apply after the closing',
      ),
    },
    panel: {
      minimumMembers: rule(3, 'the smallest number with a majority; document 002, step 3, names none'),
      minimumSifters: rule(2, 'so that no application hangs on one reading; document 002, step 3, names no number'),
      needs: rule<Panel['needs'][number][]>(
        ['SLT', 'Head'],
        'document 002 draws its other panel from the Senior Leadership Team, and a Head knows the school’s need',
      ),
      training: rule<Panel['training']>('required', 'the stricter of the two, until a trust decides'),
      agreeing: rule(2, 'the majority of the smallest panel'),
      ...chased,
    },
    sift: { blind: rule<boolean>(false, 'the first packs showed the panel whose applications it sifted'), ...chased },
    shortlist: chased,
    interview: {
      highestScore: rule(5, 'from nothing shown to all shown; document 002, step 3, names no scale'),
      ...chased,
    },
    decision: chased,
    offer: { answerWorkingDays: rule(5, 'a working week; document 002, step 4, names no time to answer'), ...chased },
    reserve: { validFor: rule('P6M', 'half a year; document 002 knows no reserve') },
    route: chased,
  },
  secondment: {
    release: chased,
    agreement: chased,
    objective: {
      boundFor: rule<SecondmentRules['objective']['boundFor']>(
        'ldp',
        'document 002, Secondment opportunities, asks for it of those who take part in the programme',
      ),
      setWithinWorkingDays: rule(10, 'two working weeks; document 002 names no time'),
      ...chased,
    },
    review: { every: rule('P3M', 'about once a term; document 002 names no cadence'), ...chased },
    length: {
      maxMonths: rule(12, 'one academic year for each agreement; document 002 names no length'),
      maxExtensions: rule(2, 'document 002 names no number of extensions'),
      hardReviewMonths: rule(24, 'two years away, and both schools have to look again'),
      legalFlagMonths: rule(42, 'half a year before four years, so that there is time for advice'),
      fixedTermYears: rule(4, 'law: successive fixed terms beyond four years are permanent unless justified'),
    },
    extension: chased,
    handover: { days: rule([90, 30, 7], 'a term, a month and a week before the return') },
    return: chased,
    conversion: chased,
  },
  actingUp: {
    warnBeyond: rule(
      3,
      'document 001, acting up, names no depth; beyond three links few know any more who answers for what',
    ),
    allowance: {
      backdating: rule<boolean>(true, 'whoever acts does the work from the first day on'),
      decidedBy: rule<ActingUpRules['allowance']['decidedBy']>('SLT', 'it decides on the posts of the trust'),
      ladder: rule(
        [
          { kind: 'remind' as const, after: 'P3W' },
          { kind: 'overdue' as const, after: 'P4W' },
          { kind: 'escalate' as const, after: 'P5W' },
        ],
        'the law on teachers’ pay has had the relevant body decide within four weeks',
      ),
    },
    section128: chased,
    unwinding: chased,
  },
  absence: {
    longestDays: rule(366, 'a year: nobody acts for another for longer without somebody looking again'),
  },
  ldp: silentOnLdp,
  resignation: {
    head: rule(
      dates(['01-31', '04-30'], ['04-30', '08-31'], ['09-30', '12-31']),
      'the national conditions of service for teachers (Burgundy Book) give Heads three months, four in summer',
    ),
    teacher: rule(
      dates(['02-29', '04-30'], ['05-31', '08-31'], ['10-31', '12-31']),
      'the national conditions of service for teachers (Burgundy Book) give teachers, deputy and assistant heads two months, three in summer',
    ),
    support: rule('P4W', 'four weeks, until somebody looks at the contract; the law asks for one'),
  },
  ruleSets: { approval: chased },
  policies: silentOnPolicies,
  calendar: { bankHolidays: rule<LocalDate[]>([], 'Monday to Friday are working days, and no holiday is known') },
};
