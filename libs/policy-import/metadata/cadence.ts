import type { Hit } from '../document/passages.js';
import type { Field } from './fields.js';
import type { Said } from './metadata.js';
import { monthsSaid } from './intervals.js';

const before =
  /\breview(?:ed|s)?\b[^.;]{0,80}?\b(every[^.;]{1,30}|annual(?:ly)?|bi-?annual(?:ly)?|biennial(?:ly)?|triennial(?:ly)?|(?:once )?(?:a|each|per) (?:school )?(?:year|term)|yearly|two-yearly|three-yearly|termly)\b/i;
const after = /\b(annual|biennial|triennial|yearly|two-yearly|three-yearly|termly)\s+review\b/i;
const ofPolicy = /\b(?:policy|document|procedure|statement|strategy)\b/i;

/** Each time that the text says how often the policy itself is reviewed, in months. */
export const cadencesSaid = (
  find: (pattern: RegExp) => readonly Hit[],
  fields: readonly Field[],
): readonly Said<number>[] => {
  const inText = [...find(before), ...find(after)]
    .filter(({ passage }) => ofPolicy.test(passage.text))
    .flatMap(({ match, line }) => {
      const months = monthsSaid(match[1] ?? '');
      return months ? [{ is: months, lines: [line] }] : [];
    });
  const inFields = fields.flatMap(({ label, value, line }) => {
    const months =
      label === 'cadence' || (label === 'reviewDate' && !/\d{4}/.test(value)) ? monthsSaid(value) : undefined;
    return months ? [{ is: months, lines: [line] }] : [];
  });
  return [...inFields, ...inText].sort((a, b) => a.lines[0]! - b.lines[0]!);
};
