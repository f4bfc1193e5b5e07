import { CsvError, parse } from 'csv-parse/sync';
import type { ImportProblem } from './problem.js';
import type { Row, Sheet } from './sheets.js';

/** A row that was read, with the line it ended on. */
export type Line = Readonly<{ line: number; row: Row }>;
export type SheetRead = Readonly<{ sheet: Sheet; lines: readonly Line[]; problems: readonly ImportProblem[] }>;
type Parsed = Readonly<{ record: readonly string[]; info: { lines: number } }>;

export const keyOf = (sheet: Sheet, row: Row): string => JSON.stringify(sheet.key.map((column) => row[column]));

const parsed = (text: string): readonly Parsed[] =>
  parse(text, {
    bom: true,
    info: true,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as unknown as readonly Parsed[];

const headerProblems = (sheet: Sheet, header: readonly string[]): readonly Omit<ImportProblem, 'file'>[] => {
  const expected = Object.keys(sheet.columns);
  const remedy = `The header has to be: ${expected.join(',')}`;
  return [
    ...expected
      .filter((name) => !header.includes(name))
      .map((column) => ({ line: 1, column, problem: 'this column is missing', remedy })),
    ...header
      .filter((name, i) => !expected.includes(name) || header.indexOf(name) !== i)
      .map((name) => ({ line: 1, problem: `column "${name}" is not known here, or there twice`, remedy })),
  ];
};

const readRow = (sheet: Sheet, header: readonly string[], { record, info }: Parsed) => {
  const problems: Omit<ImportProblem, 'file'>[] = [];
  const row: Record<string, Row[string]> = {};
  if (record.length !== header.length) {
    const remedy = 'Put text that contains a comma in double quotes.';
    return {
      row,
      problems: [{ line: info.lines, problem: `${record.length} cells under ${header.length} columns`, remedy }],
    };
  }
  header.forEach((column, i) => {
    const read = sheet.columns[column]!(record[i]!);
    if ('value' in read) row[column] = read.value;
    else problems.push({ line: info.lines, column, ...read });
  });
  if (problems.length === 0)
    for (const rule of sheet.rules) {
      const broken = rule(row);
      if (broken) problems.push({ line: info.lines, ...broken });
    }
  return { row, problems };
};

/** Reads a file strictly: every column, no other, each cell right; all problems of the file at once. */
export const readSheet = (sheet: Sheet, text: string): SheetRead => {
  const found = (problems: readonly Omit<ImportProblem, 'file'>[], lines: readonly Line[] = []): SheetRead => ({
    sheet,
    lines,
    problems: problems.map((problem) => ({ file: sheet.file, ...problem })),
  });
  let records: readonly Parsed[];
  try {
    records = parsed(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (error as unknown as { lines?: number }).lines ?? 1;
    return found([
      {
        line,
        problem: `not readable as CSV (${error.code})`,
        remedy: 'Save it as comma-separated UTF-8; check the double quotes.',
      },
    ]);
  }
  const header = records[0]?.record ?? [];
  const wrong = headerProblems(sheet, header);
  if (wrong.length > 0) return found(wrong);

  const problems: Omit<ImportProblem, 'file'>[] = [];
  const lines: Line[] = [];
  const firstLine = new Map<string, number>();
  for (const record of records.slice(1)) {
    const { row, problems: broken } = readRow(sheet, header, record);
    problems.push(...broken);
    if (broken.length > 0) continue;
    const { lines: line } = record.info;
    const earlier = firstLine.get(keyOf(sheet, row));
    if (earlier === undefined) firstLine.set(keyOf(sheet, row), line);
    else
      problems.push({
        line,
        problem: `the same ${sheet.key.join(', ')} as line ${earlier}`,
        remedy: 'Keep one of the two.',
      });
    lines.push({ line, row });
  }
  return found(problems, lines);
};
