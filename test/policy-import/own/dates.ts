import { but, clean, register, saying, without } from '../support/clean.js';

const history = (...rows: readonly string[]) =>
  but('## 1. Purpose', `| Version | Date | Description |\n|---|---|---|\n${rows.join('\n')}\n\n## 1. Purpose`);
const year = '\n\nThe open days of the school year 2026/27 are free of charge, travel included.';

export const dates = {
  'cadence-conflict': { hit: but('every two years', 'every three years'), lines: 2, near: but('every two years', 'every 24 months') }, // prettier-ignore
  'cadences-differ': {
    hit: but('reviewed every two years.', 'reviewed every two years. The policy is reviewed every year.', without('Review date: 12 March 2028')), // prettier-ignore
    lines: 1,
    near: but('reviewed every two years.', 'reviewed every two years. The badge stock is counted every year.'),
  },
  'history-conflict': {
    hit: history('| 1.0 | 12 March 2022 | First issue |', '| 2.0 | 12 March 2026 | Badges added |'),
    lines: 3,
    near: history('| 1.0 | 12 March 2024 | First issue |', '| 2.0 | 12 March 2026 | Badges added |'),
  },
  'review-dates-differ': { hit: register('Next review: 12 March 2028\nReview due: 30 June 2028'), lines: 3, near: register('Next review: 12 March 2028') }, // prettier-ignore
  'dates-out-of-order': {
    hit: but('12 March 2028', '12 March 2024', but('The policy is reviewed every two years.', '')),
    lines: 2,
    near: but('12 March 2028', '12 April 2026', but('The policy is reviewed every two years.', '')),
  },
  'imprecise-date': { hit: but('Review date: 12 March 2028', 'Review date: March 2028'), lines: 1, near: clean },
  'ambiguous-date': { hit: register('Policy date: March 26'), lines: 2, near: register('Policy date: March 2026') },
  'misspelt-month': { hit: saying('The list was begun in Septembre 2025.'), lines: 1, near: saying('The list was begun in September 2025.') }, // prettier-ignore
  'wrong-weekday': {
    hit: saying('The gate was renewed on Tuesday 4 March 2026.'),
    lines: 1,
    near: saying('The gate was renewed on Wednesday 4 March 2026.'),
  },
  'date-without-year': { hit: saying('The gate is renewed on 4 March.'), lines: 1, near: saying('The badges are counted on 4 March each year.') }, // prettier-ignore
  'some-days-not-named': {
    hit: saying('Visitors bring their own lunch on two of the days.'),
    lines: 1,
    near: saying('Visitors bring their own lunch on two of the days named above.'),
  },
  horizon: { hit: saying('Over the next four years more visitors are expected.'), lines: 1, near: saying('Four years after the gate was built more visitors came.') }, // prettier-ignore
  'school-year-named': { hit: saying(`The gate is watched.${year}`), lines: 1, near: saying('Room 2026/30 is for visitors.') }, // prettier-ignore
} as const;
