import type { Bar } from './chart.js';

/** A cell of a table: what is read, and the address of the cases behind it. */
export type Cell = Readonly<{ text: string; href?: string | undefined; number?: true }>;
/** One measure of the dashboard: the same numbers as sentences, as a chart, as a table and as a file. */
export type Measure = Readonly<{
  id: 'steps' | 'times' | 'late' | 'filled';
  title: string;
  /** The one number that the table comes to, where there is one. */
  headline?: string;
  /** What counts, in words. */
  explains: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  bars: readonly Bar[];
  /** What the chart shows, for those who can't see it. */
  chart: string;
  nothing: string;
}>;

export const said = (text: string, href?: string): Cell => ({ text, ...(href && { href }) });
/** A number leads to what it counts, and none leads nowhere. */
export const count = (n: number, href?: string): Cell => ({
  text: n.toLocaleString('en-GB'),
  number: true,
  ...(href && n > 0 && { href }),
});

const dayMs = 86_400_000;
/** Days to one decimal: `4.5`. */
export const daysOf = (ms: number): number => Math.round((ms / dayMs) * 10) / 10;
export const daysCell = (ms: number, href?: string): Cell => ({
  text: daysOf(ms).toLocaleString('en-GB'),
  number: true,
  ...(href && { href }),
});
