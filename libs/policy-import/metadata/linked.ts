import type { Hit } from '../document/passages.js';
import { alikeText } from '../document/plain.js';
import type { PolicyMetadata } from './metadata.js';

const word = "\\p{Lu}[\\p{L}’'-]+";
const named = new RegExp(`\\b((?:${word})(?: (?:and |& |of |for |in )?${word}){0,6} (?:Policy|Procedure))\\b`, 'u');
const leading = /^(?:The|This|Our|Draft|Please|See|Trust|School|A|An|Its|Under|In|All|Each|Every|And|Also|Refer)\s+/;

const stripped = (title: string): string => {
  const shorter = title.replace(leading, '');
  return shorter === title || !/ /.test(shorter) ? title.replace(leading, '') : stripped(shorter);
};
const same = (a: string, b: string): boolean => alikeText(a) === alikeText(b);

/** The other policies that the text names by their titles, each once with all its lines. */
export const linkedOf = (
  find: (pattern: RegExp) => readonly Hit[],
  own: string | undefined,
): PolicyMetadata['linked'] => {
  const found = new Map<string, { title: string; lines: number[] }>();
  for (const { match, line, passage } of find(named)) {
    const title = stripped(match[1] ?? '');
    if (
      passage.kind === 'row' ||
      !/ /.test(title) ||
      (own && (same(own, title) || alikeText(own).includes(alikeText(title))))
    )
      continue;
    const one = found.get(alikeText(title)) ?? { title, lines: [] };
    if (!one.lines.includes(line)) one.lines.push(line);
    found.set(alikeText(title), one);
  }
  return [...found.values()];
};
