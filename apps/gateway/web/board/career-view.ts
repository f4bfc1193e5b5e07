import { dayNumber, type Holding, type LocalDate, type SchoolId } from '#libs/kernel/index.js';
import { basisWords, spanText } from '#libs/words/index.js';

const width = 360;
const row = 48;

/** The posts of a person over time as lines of a table and as bars from the first day to the last that is known. */
export const careerView = (stretches: readonly Holding[], today: LocalDate, schoolOf: (school: SchoolId) => string) => {
  const first = Math.min(...stretches.map(({ from }) => dayNumber(from)));
  const last = Math.max(dayNumber(today), ...stretches.map(({ from, to }) => dayNumber(to ?? from)));
  const across = (day: number): number => Math.round(((day - first) / Math.max(1, last - first)) * width);
  return {
    width,
    height: stretches.length * row,
    lines: stretches.map((one, i) => {
      const x = Math.min(across(dayNumber(one.from)), width - 3);
      return {
        title: one.title,
        school: schoolOf(one.school),
        basis: basisWords[one.basis],
        span: spanText(one),
        present: one.present,
        case: one.because && `/cases/${one.because}`,
        x,
        y: i * row,
        bar: Math.max(3, (one.to ? across(dayNumber(one.to)) : width) - x),
      };
    }),
  };
};
