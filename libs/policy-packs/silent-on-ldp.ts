import type { Contract } from '../kernel/index.js';
import type { MonthDay } from '../kernel/month-day.js';
import type { LdpNeed } from './ldp-kinds.js';
import { chased, rule } from './silent-rule.js';

const on = (day: string) => day as MonthDay;
const chasedWithinTerm = {
  ladder: rule(
    [
      { kind: 'remind' as const, after: 'P2W' },
      { kind: 'overdue' as const, after: 'P4W' },
      { kind: 'escalate' as const, after: 'P5W' },
    ],
    'a matter of weeks, and settled before the half-term; document 002 names no limits',
  ),
};

/** What holds of the leadership programme where a pack is silent. */
export const silentOnLdp = {
  intake: {
    cutOff: rule(
      on('08-31'),
      'document 002, Access, has people join from the following September and names no cut-off',
    ),
    joins: rule(on('09-01'), 'document 002, Access: from the following September'),
    explained: rule<string>(
      'Whoever applies by the end of 31 August joins on 1 September; whoever applies from 1 September on joins on 1 September of the next year.',
      'the rule in words, so that every applicant reads it',
    ),
  },
  eligibility: {
    contracts: rule<Contract[]>(['permanent'], 'document 002, Access: open to all permanent members of staff'),
    version: rule(1, 'the first reading of document 002, Access'),
    ...chased,
  },
  endorsement: {
    forwardAfterWorkingDays: rule(10, 'two working weeks; document 002, Access, gives the Head no veto and no time'),
    ...chased,
  },
  offer: { answerWorkingDays: rule(10, 'two working weeks; document 002 names no time to answer'), ...chased },
  commitment: {
    version: rule(1, 'the first text'),
    text: rule<string>(
      'I take part in a reasonable amount of training and development, some of it in my own time. Reasonable travel and other expenses may be claimed when they were authorised before; there is no additional pay for training out of hours.',
      'document 002, Participation',
    ),
    ...chased,
  },
  joining: chased,
  plan: { remindDays: rule([14, 3], 'a fortnight and three days before an element is due') },
  continuation: {
    opens: rule(on('09-15'), 'with the year’s performance management, which the autumn term begins'),
    firstAfter: rule('P6M', 'nobody is judged on a year that has only begun'),
    ...chasedWithinTerm,
  },
  appeal: {
    withinWorkingDays: rule(10, 'two working weeks; document 002 knows no appeal, and fairness asks for one'),
    ...chased,
  },
  completion: {
    needs: rule<LdpNeed[]>(
      ['accreditation', 'research', 'final-review'],
      'document 002, Participation, names accreditation and research and not when somebody has completed',
    ),
  },
  pool: {
    reviewEvery: rule('P12M', 'a year; document 002, Outcome, has a pool maintained and names no review'),
    ...chased,
  },
  capacity: rule(20, 'document 002 names no number of places'),
  panel: {
    minimumMembers: rule(3, 'the smallest number with a majority; document 002, Access, names none'),
    schools: rule(2, 'document 002, Access, draws the panel from the Senior Leadership Team across the Trust'),
    agreeing: rule(2, 'the majority of the smallest panel'),
    ...chased,
  },
  assessment: {
    minimumAssessors: rule(2, 'so that no application hangs on one reading; document 002 names no number'),
    highestScore: rule(4, 'from nothing shown to all shown, as the sift of a post has it; document 002 names no scale'),
    ...chased,
  },
  selection: chased,
  review: {
    opens: rule(
      [on('01-20'), on('05-10'), on('10-10')],
      'once in each term; document 002 has the SLT meet on a regular basis',
    ),
    ...chasedWithinTerm,
  },
  externalRecruitment: {
    opens: rule(on('02-01'), 'early enough for posts of the next September; document 002 names no day'),
    ...chasedWithinTerm,
  },
};
