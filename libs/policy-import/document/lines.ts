import type { LaidLine } from '../source-line.js';
import { bareHeading, markedHeading } from './heading.js';
import type { Line } from './line.js';
import { pageLabel, withoutLabel, type PageLabel } from './page-label.js';
import { alikeText, cellsOf, plain } from './plain.js';

const numbered = /^\s*(?:[-*·•]\s+)?(\d+(?:\.\d+)*)[.)]?\s+(?=\S)/;
const listNumber = /^\s*(?:[-*·•]\s+)?(\d{1,2})[.)]\s+(?=\S)/;
const lettered = /^\s*(?:[-*·•]\s+)?\(?([a-z])\)\s+(?=\S)/i;
const bullet = /^\s*[-*+·•–▪◦]\s+(?=\S)/;
const ruler = (text: string): boolean =>
  (/^[\s:|=-]+$/.test(text) && /--|==/.test(text)) || /^\s*(?:`{3}|~{3})/.test(text);

/** Lines of a header or footer: those with a page's label, the row beside them, and rows that come again word for word. */
const runningLines = (laid: readonly LaidLine[], labels: ReadonlyMap<number, PageLabel>): ReadonlySet<number> => {
  const places = new Map<string, number[]>();
  laid.forEach(({ text }, at) => {
    const said = alikeText(withoutLabel(text));
    if (said && (labels.has(at) || text.includes('\t'))) places.set(said, [...(places.get(said) ?? []), at]);
  });
  const again = [...places.values()].filter((found) => found.length > 1).flat();
  return new Set([...labels.keys(), ...again]);
};

type Before = { step: number };
const listed = (text: string, before: Before): Pick<Line, 'kind' | 'mark'> | undefined => {
  const number = listNumber.exec(text)?.[1];
  // Only a number that goes on from the one before is a mark; a sentence that happens to begin with a number is not.
  if (number && (Number(number) === 1 || Number(number) === before.step + 1)) {
    before.step = Number(number);
    return { kind: 'step', mark: number };
  }
  const letter = lettered.exec(text)?.[1];
  if (letter) return { kind: 'item', mark: letter.toLowerCase() };
  return bullet.test(text) ? { kind: 'item' } : undefined;
};
const unmarked = (text: string, kind: Line['kind'], mark: string | undefined): string =>
  plain(
    kind === 'item'
      ? text.replace(mark ? lettered : bullet, '')
      : kind === 'step'
        ? text.replace(listNumber, '')
        : text,
  );

/** Tells of each line what it is. Where a document marks its headings, only those are; else short lines of their own are. */
export const linesOf = (laid: readonly LaidLine[]): readonly Line[] => {
  const labels = new Map(
    laid.flatMap(({ text }, at) => (pageLabel(text, at + 1) ? [[at, pageLabel(text, at + 1)!]] : [])),
  );
  const running = runningLines(laid, labels);
  const marks = laid.some(markedHeading);
  const before: Before = { step: 0 };
  return laid.map(({ text, page, heading }, at): Line => {
    const base = { no: at + 1, text, ...(page ? { page } : {}) };
    const cells = cellsOf(text);
    const label = labels.get(at);
    const more = { ...(cells ? { cells } : {}), ...(label ? { label } : {}) };
    if (!text.trim() || ruler(text)) return { ...base, kind: 'blank', plain: '' };
    if (running.has(at)) return { ...base, kind: 'running', plain: plain(withoutLabel(text)), ...more };
    const bare = !marks && bareHeading(laid, at);
    if (bare || markedHeading(laid[at]!)) {
      before.step = 0;
      const mark = numbered.exec(plain(text))?.[1];
      const said = mark ? plain(text).replace(numbered, '') : plain(text);
      return { ...base, kind: 'heading', plain: said, level: heading ?? (laid[at + 2] && !laid[at + 1]?.text.trim() && bareHeading(laid, at + 2) ? 2 : 3), ...(mark ? { mark } : {}) }; // prettier-ignore
    }
    if (cells) return { ...base, kind: 'row', plain: cells.join(' '), ...more };
    const list = listed(text, before);
    if (list) return { ...base, ...list, plain: unmarked(text, list.kind, list.mark) };
    return { ...base, kind: 'text', plain: plain(text) };
  });
};
