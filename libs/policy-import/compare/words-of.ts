import { monthNamed } from '../../kernel/month-names.js';
import type { Line } from '../document/line.js';
import { withoutLabel } from '../document/page-label.js';
import { mended } from './spelling.js';

const typography: readonly (readonly [RegExp, string])[] = [
  [/\p{Cf}/gu, ''],
  [/[‘’ʼ`]/g, "'"],
  [/[“”«»]/g, '"'],
  [/\s+[‐-―−-]\s+|\s*[–—]\s*(?=\p{L})/gu, ' - '],
  [/[‐-―−]/g, '-'],
  [/…/g, '...'],
  [/ﬁ/g, 'fi'],
  [/ﬂ/g, 'fl'],
  [/\s+/g, ' '],
];
const typeset = (text: string): string => typography.reduce((said, [from, to]) => said.replace(from, to), text).trim();
const token = /[\p{L}\p{N}]+(?:['.,/:-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const months = (words: readonly string[]): readonly string[] =>
  words.map((word, at) => (monthNamed(word)?.misspelt && /^(?:19|20)?\d\d$/.test(words[at + 1] ?? '') ? `month-${monthNamed(word)!.number}` : /^(?:19|20)?\d\d$/.test(words[at + 1] ?? '') && word.length > 2 && monthNamed(word) ? `month-${monthNamed(word)!.number}` : word)); // prettier-ignore

/**
 * The words and stops of a line as two versions are compared: without typography, spaces, the number before it and the
 * page's label, and with the spellings of a closed list made one. A heading counts in small letters; any other word keeps its case.
 */
export const wordsOf = (line: Line): readonly string[] => {
  if (line.kind === 'blank') return [];
  const said = typeset(line.kind === 'running' ? withoutLabel(line.plain) : line.plain);
  return months(mended(line.kind === 'heading' ? said.toLowerCase() : said).match(token) ?? []);
};
