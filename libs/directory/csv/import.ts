import { inTransaction, type Connection, type Pool } from '../../event-store/pool.js';
import type { Vault } from '../../vault/index.js';
import { merge, oneAtATime, readTables, type Existing } from './merged.js';
import { sealNames } from './names.js';
import type { ImportProblem } from './problem.js';
import { keyOf, readSheet, type SheetRead } from './read-sheet.js';
import { sheets, type Row } from './sheets.js';
import { upsert } from './upsert.js';
import { wholeRules } from './whole-rules.js';

export type ImportResult =
  | Readonly<{ ok: true; files: Readonly<Record<string, Readonly<{ read: number; changed: number }>>> }>
  | Readonly<{ ok: false; problems: readonly ImportProblem[] }>;

const inReadingOrder = (problems: readonly ImportProblem[]) =>
  [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);

const unknownFiles = (files: Readonly<Record<string, string>>): readonly ImportProblem[] =>
  Object.keys(files)
    .filter((file) => !sheets.some((sheet) => sheet.file === file))
    .map((file) => ({
      file,
      line: 1,
      problem: 'no file of the directory',
      remedy: `Use: ${sheets.map((sheet) => sheet.file).join(', ')}.`,
    }));

/** Writes the rows that differ from what is there; answers how many. */
const write = async (
  client: Connection,
  vault: Vault,
  existing: Existing,
  { sheet, lines }: SheetRead,
): Promise<number> => {
  const old = existing.get(sheet.file) ?? new Map<string, Row>();
  const rows = lines.map(({ row }) => ({ key: keyOf(sheet, row), row }));
  const kept = sheet.file === 'staff.csv' ? await sealNames(client, vault, old, rows) : rows.map(({ row }) => row);
  const same = (row: Row) =>
    Object.entries(row).every(([column, cell]) => old.get(keyOf(sheet, row))?.[column] === cell);
  const changed = kept.filter((row) => !same(row));
  if (changed.length > 0) await upsert(client, sheet, changed);
  return changed.length;
};

/**
 * Adds to and changes the directory from CSV texts by file name: all of them, or with any problem none.
 * The same files again change nothing; a change moves the version of the world, so that running decisions notice.
 */
export const importDirectory = async (
  pool: Pool,
  vault: Vault,
  files: Readonly<Record<string, string>>,
): Promise<ImportResult> => {
  const reads = sheets.flatMap((sheet) => {
    const text = files[sheet.file];
    return text === undefined ? [] : [readSheet(sheet, text)];
  });
  const wrong = [...unknownFiles(files), ...reads.flatMap((read) => read.problems)];
  if (wrong.length > 0) return { ok: false, problems: inReadingOrder(wrong) };

  return inTransaction(pool, async (client): Promise<ImportResult> => {
    await oneAtATime(client);
    const existing = await readTables(client);
    const merged = merge(existing, reads);
    const problems = wholeRules.flatMap((rule) => rule(merged));
    if (problems.length > 0) return { ok: false, problems: inReadingOrder(problems) };

    const counts: Record<string, { read: number; changed: number }> = {};
    for (const read of reads)
      counts[read.sheet.file] = { read: read.lines.length, changed: await write(client, vault, existing, read) };
    if (Object.values(counts).some(({ changed }) => changed > 0))
      await client.query('update world set version = version + 1');
    return { ok: true, files: counts };
  });
};
