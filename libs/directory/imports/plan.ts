import type { VaultId } from '../../kernel/index.js';
import { merge, type Existing } from '../csv/merged.js';
import type { ImportProblem } from '../csv/problem.js';
import { keyOf, readSheet, type SheetRead } from '../csv/read-sheet.js';
import { sheets, type Row, type Sheet } from '../csv/sheets.js';
import { wholeRules } from '../csv/whole-rules.js';

export type RowOutcome = 'new' | 'changed' | 'ended' | 'unchanged' | 'error';
/** What becomes of one line of a file; `row` is missing where it can't be read. */
export type PlannedRow = Readonly<{
  file: string;
  line: number;
  outcome: RowOutcome;
  row?: Row;
  /** The columns that change. */
  changes: readonly string[];
  /** What is wrong and what to do, naming nobody. */
  problem?: string;
}>;
export type Files = Readonly<Record<string, string>>;
/** The directory as it is, the names in it by their ids of the vault, and who brings the files. */
export type PlanAgainst = Readonly<{ existing: Existing; texts: ReadonlyMap<VaultId, string>; by: string }>;

const sheetOf = (file: string): Sheet | undefined => sheets.find((sheet) => sheet.file === file);
const placeOf = ({ file, line }: Readonly<{ file: string; line: number }>) => `${file}:${line}`;
const inWords = ({ column, problem, remedy }: ImportProblem) => `${column ? `${column}: ` : ''}${problem}. ${remedy}`;

/** The columns in which a row differs from what is there; of an erased person the name is not looked at. */
const differences = (old: Row, row: Row, texts: PlanAgainst['texts']): readonly string[] =>
  Object.entries(row).flatMap(([column, cell]) => {
    if (column !== 'name' && column !== 'email') return old[column] === cell ? [] : [column];
    if (!(`${column}_vault_id` in old)) return old[column] === cell ? [] : [column];
    const erased = !texts.has(old['name_vault_id'] as VaultId);
    return erased || texts.get(old[`${column}_vault_id`] as VaultId) === cell ? [] : [column];
  });

const outcomeOf = (old: Row | undefined, row: Row, changes: readonly string[]): RowOutcome => {
  if (!old) return 'new';
  if (!changes.length) return 'unchanged';
  const ends = changes.length === 1 && changes[0] === 'to_date' && row['to_date'] !== null;
  return ends && (old['to_date'] === null || String(row['to_date']) < String(old['to_date'])) ? 'ended' : 'changed';
};

const gives: Readonly<Record<string, string>> = { 'roles.csv': 'staff_id', 'delegations.csv': 'to_staff_id' };
/** Nobody gives a role to themselves. */
const ownRole = ({ file, outcome, row }: PlannedRow, by: string): boolean =>
  (outcome === 'new' || outcome === 'changed') && gives[file] !== undefined && row?.[gives[file]] === by;

/** Leaves out every line that breaks a rule, and then those that relied on it, until what is left stands together. */
const settled = (existing: Existing, reads: readonly SheetRead[], problems: Map<string, ImportProblem>) => {
  for (let left = reads; ;) {
    left = left.map((read) => ({
      ...read,
      lines: read.lines.filter(({ line }) => !problems.has(placeOf({ file: read.sheet.file, line }))),
    }));
    const found = wholeRules.flatMap((rule) => rule(merge(existing, left)));
    const fresh = found.filter((problem) => !problems.has(placeOf(problem)));
    if (!fresh.length) return;
    for (const problem of fresh) if (!problems.has(placeOf(problem))) problems.set(placeOf(problem), problem);
  }
};

const strange = (file: string): PlannedRow => ({
  file,
  line: 1,
  outcome: 'error',
  changes: [],
  problem: `This is no file of the directory. Use: ${sheets.map((sheet) => sheet.file).join(', ')}.`,
});

/** What an import would do, line by line in the order in which it is written: what is wrong is left out, and the rest stands. */
export const planImport = (files: Files, { existing, texts, by }: PlanAgainst): readonly PlannedRow[] => {
  const reads = sheets.flatMap((sheet) => (sheet.file in files ? [readSheet(sheet, files[sheet.file]!)] : []));
  const problems = new Map<string, ImportProblem>();
  for (const problem of reads.flatMap((read) => read.problems))
    if (!problems.has(placeOf(problem))) problems.set(placeOf(problem), problem);

  const plannedOf = ({ sheet, lines }: SheetRead): readonly PlannedRow[] => {
    const bad = [...problems.values()].filter(({ file }) => file === sheet.file);
    const good = lines.filter(({ line }) => !problems.has(placeOf({ file: sheet.file, line })));
    return [
      ...bad.map((one): PlannedRow => ({
        file: one.file,
        line: one.line,
        outcome: 'error',
        changes: [],
        problem: inWords(one),
      })),
      ...good.map(({ line, row }): PlannedRow => {
        const old = existing.get(sheet.file)?.get(keyOf(sheet, row));
        const changes = old ? differences(old, row, texts) : [];
        return { file: sheet.file, line, outcome: outcomeOf(old, row, changes), row, changes };
      }),
    ].sort((a, b) => a.line - b.line);
  };
  for (const own of reads.flatMap(plannedOf).filter((row) => ownRole(row, by)))
    problems.set(placeOf(own), {
      file: own.file,
      line: own.line,
      problem: 'gives a role to yourself',
      remedy: 'Somebody else of HR or IT brings this row.',
    });
  settled(existing, reads, problems);
  return [
    ...Object.keys(files)
      .filter((file) => !sheetOf(file))
      .map(strange),
    ...reads.flatMap(plannedOf),
  ];
};

export const countOutcomes = (
  rows: readonly Readonly<{ outcome: RowOutcome }>[],
): Readonly<Record<RowOutcome, number>> => {
  const counts = { new: 0, changed: 0, ended: 0, unchanged: 0, error: 0 };
  for (const { outcome } of rows) counts[outcome]++;
  return counts;
};
