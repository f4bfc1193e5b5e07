import type { LaidLine } from '../source-line.js';
import { labelAndValue } from '../metadata/labels.js';
import { plain } from './plain.js';

const finite = /\b(?:will|shall|must|should|is|are|was|were|has|have|may|can)\b/i;
const leadsIn = /\b(?:includes?|including|following|that|the|to|are|is|will|by|of|and|or)$/i;
const bullet = /^\s*(?:[-*+·•–▪◦]|\(?[a-z]\)|o\s)\s+/i;
const numbered = /^\s*\d+(?:\.\d+)*[.)]?\s+/;
const words = (text: string) => text.split(/\s+/).length;

/** A heading that its own layout marks, unless it is a whole sentence: those are statements set in large letters. */
export const markedHeading = ({ text, heading }: LaidLine): boolean =>
  heading !== undefined && !(words(plain(text)) > 10 && /[.;]$/.test(plain(text)));

/** A heading that nothing marks: a short line of its own, without a sentence in it and without a stop at its end. */
export const bareHeading = (lines: readonly LaidLine[], at: number): boolean => {
  const text = lines[at]?.text ?? '';
  const before = lines[at - 1]?.text.trim() ?? '';
  const after = lines[at + 1]?.text.trim() ?? '';
  const said = plain(text).replace(numbered, '');
  if (!said || text.includes('\t') || text.includes('|') || bullet.test(text) || after) return false;
  if (at > 0 && before && !/[.;!?]$/.test(before)) return false;
  if (!/^[\p{Lu}‘“"']/u.test(said) || words(said) > 14 || said.length > 110) return false;
  if (/[.;,!?]$/.test(said) || leadsIn.test(said)) return false;
  if (/:$/.test(said)) return words(said) <= 3 && !finite.test(said);
  return !finite.test(said) && !/\d{4}$/.test(said) && !labelAndValue(said);
};
