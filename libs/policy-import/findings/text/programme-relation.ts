import { datedDays } from '../../metadata/programme-dates.js';
import type { Detector } from '../detector.js';

const acronym = /\bprogrammes? \(([A-Z]{2,6})\)/i;
const another = /\b((?:\p{Lu}\p{L}+ (?:for |of |in |and )?){1,3}\p{Lu}\p{L}+) programmes?\b/u;

/** A second programme with dates of its own stands beside the one that the paper is about; whether it counts as part of it is not said (document 002, line 65). */
export const programmeRelation: Detector = ({ find, sections }) => {
  const own = find(acronym)[0]?.match[1]?.toUpperCase();
  const second = find(another).find(({ passage }) => !new RegExp(`\\(${own}\\)`).test(passage.text));
  if (!own || !second || !datedDays(find).length) return [];
  const name = second.match[1]!.replace(/^(?:The|A|This|Each|Our) /, '');
  const together = find(new RegExp(`\\b${own}\\b`)).some(({ passage }) => passage.text.includes(name));
  const about = sections.findLast(({ heading }) => heading.no <= second.line)?.within[0]?.heading.no ?? second.line;
  return together ? [] : [{ lines: [about, second.line], facts: { programme: own } }];
};
