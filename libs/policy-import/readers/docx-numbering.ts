import { sax } from './xml.js';
import type { Part } from './zip-parts.js';

type Level = Readonly<{ format: string; text: string; start: number }>;
const letters = 'abcdefghijklmnopqrstuvwxyz';
const shown = (format: string, number: number): string =>
  format.endsWith('Letter') ? (letters[(number - 1) % 26] ?? '') : String(number);

/** The marks that a word processor puts before the paragraphs of a list: `1.`, `2.3`, `a)`; `-` for a bullet. */
export const numbering = async (part: Part | undefined) => {
  const kinds = new Map<string, Map<number, Level>>();
  const lists = new Map<string, string>();
  let kind = '';
  let list = '';
  let level = 0;
  const said = (more: Partial<Level>) => {
    const levels = kinds.get(kind) ?? new Map<number, Level>();
    kinds.set(kind, levels.set(level, { format: 'decimal', text: '%1.', start: 1, ...levels.get(level), ...more }));
  };
  await sax(part, {
    open: (name, at) => {
      if (name === 'w:abstractNum') kind = at('w:abstractNumId');
      else if (name === 'w:num') list = at('w:numId');
      else if (name === 'w:abstractNumId') lists.set(list, at('w:val'));
      else if (name === 'w:lvl') level = Number(at('w:ilvl'));
      else if (name === 'w:numFmt') said({ format: at('w:val') });
      else if (name === 'w:lvlText') said({ text: at('w:val') });
      else if (name === 'w:start') said({ start: Number(at('w:val')) });
    },
  });
  const counts = new Map<string, number[]>();
  return (id: string, depth: number): string => {
    const levels = kinds.get(lists.get(id) ?? '');
    const own = levels?.get(depth);
    if (!levels || !own || own.format === 'none' || id === '0') return '';
    if (own.format === 'bullet') return '- ';
    const count = counts.get(id) ?? [];
    count.length = Math.max(count.length, depth + 1);
    count[depth] = (count[depth] ?? own.start - 1) + 1;
    count.length = depth + 1;
    counts.set(id, count);
    return `${own.text.replace(/%(\d)/g, (_, n: string) => shown(levels.get(Number(n) - 1)?.format ?? 'decimal', count[Number(n) - 1] ?? 1))} `;
  };
};
