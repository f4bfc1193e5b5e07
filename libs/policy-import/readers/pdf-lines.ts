import type { LaidLine } from '../source-line.js';

/** A run of text where a page shows it, in points from the lower left corner. */
export type Run = Readonly<{ text: string; x: number; y: number; width: number; height: number }>;
type Row = Readonly<{ text: string; y: number; height: number }>;

const joined = (runs: readonly Run[]): string => {
  let [text, end] = ['', 0];
  for (const { text: said, x, width, height } of runs) {
    const gap = x - end;
    text += text && gap > height * 1.5 ? '\t' : text && gap > height * 0.15 && !/\s$/.test(text) ? ' ' : '';
    text += said;
    end = x + width;
  }
  return text.trimEnd();
};

const rowsOf = (runs: readonly Run[]): readonly Row[] => {
  const rows: Run[][] = [];
  for (const run of [...runs].filter(({ text }) => text.trim()).sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - run.y) < Math.max(2, run.height * 0.4)) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => ({
    text: joined([...row].sort((a, b) => a.x - b.x)),
    y: row[0]!.y,
    height: Math.max(...row.map(({ height }) => height)),
  }));
};

/** The height of most letters of all pages: what is clearly larger is a heading. */
const usual = (rows: readonly Row[]): number => {
  const letters = new Map<number, number>();
  for (const { text, height } of rows) {
    const rounded = Math.round(height * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
};

/** The lines of all pages, top to bottom, with a blank line where the page leaves a wide gap. */
export const linesOfPages = (pages: readonly (readonly Run[])[]): readonly LaidLine[] => {
  const rows = pages.map(rowsOf);
  const body = usual(rows.flat());
  const larger = [...new Set(rows.flat().map(({ height }) => Math.round(height)))].filter((height) => height > body * 1.12).sort((a, b) => b - a); // prettier-ignore
  return rows.flatMap((page, number) =>
    page.flatMap((row, at): LaidLine[] => {
      const before = page[at - 1];
      const gap = before && before.y - row.y > row.height * 1.9;
      const level = larger.indexOf(Math.round(row.height)) + 1;
      const line = { text: row.text, page: number + 1, ...(level ? { heading: Math.min(6, level) } : {}) };
      return gap ? [{ text: '', page: number + 1 }, line] : [line];
    }),
  );
};
