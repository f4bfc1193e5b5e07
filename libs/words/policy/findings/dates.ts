import type { FindingKind } from '../../../policy-import/index.js';
import { counted } from '../../numbers.js';
import { aboutDue, date, mendable, months, number, text, plainly, type FindingWords } from './says.js';

const weekdays: Readonly<Record<string, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
const printedFields: Readonly<Record<string, string>> = {
  policyDate: 'date of the policy',
  approvedOn: 'date of its approval',
  reviewDate: 'date of its next review',
};
const preciseTo: Readonly<Record<string, string>> = { month: 'the month', year: 'the year' };

/** Findings about dates and about how often the policy is reviewed. */
export const dateFindings = {
  'cadence-conflict': {
    name: 'The printed dates and the text disagree on how often it is reviewed',
    says: (facts) =>
      `The printed dates, ${date(facts, 'policyDate')} and ${date(facts, 'printedReview')} for the review, lie ${months(facts, 'printedMonths')} apart; the text asks for a review every ${months(facts, 'statedMonths')}, which would be ${date(facts, 'impliedReview')}. Until somebody decides, the earlier one counts: ${date(facts, 'earliest')}.`,
    decide: 'Decide which of them holds: the earliest date, an interval, or another date.',
    fits: aboutDue,
  },
  'cadences-differ': {
    name: 'Two intervals between reviews are named',
    says: (facts) =>
      `The text names ${months(facts, 'shortestMonths')} in one place and ${months(facts, 'longestMonths')} in another. Until somebody decides, the shorter one counts.`,
    decide: 'Decide how often the policy is reviewed.',
    fits: aboutDue,
  },
  'history-conflict': {
    name: 'It was reviewed less often than it says',
    says: (facts) =>
      `The text asks for a review every ${months(facts, 'statedMonths')}; two versions of its history lie ${months(facts, 'betweenVersions')} apart.`,
    decide: 'Decide which interval holds from now on.',
    fits: aboutDue,
  },
  'review-dates-differ': {
    name: 'More than one date of the next review is printed',
    says: (facts) =>
      `${counted(number(facts, 'dates'), 'different date')} of the next review are printed. Until somebody decides, the earliest counts: ${date(facts, 'earliest')}.`,
    decide: 'Decide which date holds.',
    fits: aboutDue,
  },
  'dates-out-of-order': {
    name: 'Dates do not follow each other',
    says: (facts) =>
      facts['review'] === undefined
        ? `The dates of ${counted(number(facts, 'versions'), 'version')} in its history go back and forth.`
        : `The review is printed for ${date(facts, 'review')}, which is not after the policy’s own date, ${date(facts, 'date')}.`,
    decide: 'Decide which dates are right.',
    fits: [...aboutDue, 'mend-in-next-version'],
  },
  'wrong-weekday': {
    name: 'A weekday does not belong to its date',
    says: (facts) =>
      `${date(facts, 'date')} is printed as a ${weekdays[text(facts, 'printed')] ?? text(facts, 'printed')}; it is a ${weekdays[text(facts, 'falls')] ?? text(facts, 'falls')}.`,
    decide: 'Say whether the date or the weekday is meant, and mend it.',
    fits: mendable,
  },
  'no-interval': {
    name: 'Something is to be done regularly, without an interval',
    says: plainly('Something is to be done regularly, and the text does not say how often.'),
    decide: 'Decide whether the next version names an interval.',
    fits: mendable,
  },
  'some-days-not-named': {
    name: 'Some of several days, without saying which',
    says: (facts) => `Something is asked for on ${number(facts, 'days')} of several days, and not on which.`,
    decide: 'Decide on which days, or leave it open.',
    fits: mendable,
  },
  'date-without-year': {
    name: 'Dates without a year',
    says: (facts) =>
      `${counted(number(facts, 'dates'), 'date')} of a programme ${number(facts, 'dates') === 1 ? 'has' : 'have'} no year.${facts['first'] === undefined ? '' : ` By the school year that is named they run from ${date(facts, 'first')} to ${date(facts, 'last')}.`}`,
    decide: 'Say whether the year that was worked out is right.',
    fits: mendable,
  },
  'imprecise-date': {
    name: 'A date only to the month or the year',
    says: (facts) =>
      `The ${printedFields[text(facts, 'field')] ?? 'date'} is printed to ${preciseTo[text(facts, 'precision')] ?? 'less than a day'} only: ${date(facts, 'value')}. Its last day counts.`,
    decide: 'Accept the last day, or mend the date.',
    fits: mendable,
  },
  'ambiguous-date': {
    name: 'A date that can be read in two ways',
    says: (facts) =>
      `The ${printedFields[text(facts, 'field')] ?? 'date'} could be a day of a month or a month of a year. It is taken for ${date(facts, 'read')}${number(facts, 'agreeing') ? ', as other dates of the document have it too' : ''}.`,
    decide: 'Say whether it was read rightly.',
    fits: mendable,
  },
  'misspelt-month': {
    name: 'The name of a month is misspelt',
    says: (facts) => `The name of a month is one letter off; it is taken for ${date(facts, 'read')}.`,
    decide: 'Say whether it was read rightly, and mend it.',
    fits: mendable,
  },
  horizon: {
    name: 'It looks a number of years ahead',
    says: (facts) =>
      `It speaks of the next ${counted(number(facts, 'years'), 'year')}${facts['until'] === undefined ? '' : `: from ${text(facts, 'from')} to ${text(facts, 'until')}`}. What it says of them ends then.`,
    decide: 'Decide whether the next version looks further ahead.',
    fits: mendable,
  },
  'school-year-named': {
    name: 'It names a school year',
    says: (facts) =>
      `It names the school year ${text(facts, 'from')} to ${text(facts, 'until')}; what it says of that year is over once the year is.`,
    decide: 'Decide whether the next version names another year.',
    fits: mendable,
  },
} as const satisfies Partial<Record<FindingKind, FindingWords>>;
