import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Files } from './plan.js';

type Parsed = Readonly<{ record: readonly string[]; info: { lines: number } }>;

/** The lines of a file that were not taken, under its header: to be put right and brought again. */
export const failedRows = (files: Files, file: string, lines: readonly number[]): string | undefined => {
  const text = files[file];
  if (text === undefined || !lines.length) return undefined;
  const wanted = new Set(lines);
  try {
    const options = { bom: true, info: true, trim: true, relax_column_count: true, skip_empty_lines: true } as const;
    const [header, ...rest] = parse(text, options) as unknown as readonly Parsed[];
    return stringify([
      header?.record ?? [],
      ...rest.filter(({ info }) => wanted.has(info.lines)).map(({ record }) => record),
    ]);
  } catch {
    return text;
  }
};
