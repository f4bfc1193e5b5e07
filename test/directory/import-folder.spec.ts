import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFolder } from '#libs/directory/import-folder.js';
import { opened, type Opened } from '../vault/open.js';
import { small } from './csv.js';

let db: Opened;
let folder: string;
beforeAll(async () => {
  db = await opened('folder');
  folder = mkdtempSync(join(tmpdir(), 'directory-'));
  for (const [file, text] of Object.entries(small)) writeFileSync(join(folder, file), text);
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db.close();
});
const env = (key = db.key) => ({ DATABASE_URL: db.url, VAULT_KEY: key.toString('base64') });

describe('A folder', () => {
  test('is imported with a report by file', async () => {
    expect((await importFolder(folder, env())).split('\n')).toContain('staff.csv: 3 rows read, 3 added or changed');
    expect(await importFolder(folder, env())).toContain('staff.csv: 3 rows read, 0 added or changed');
  });

  test('from before trainings were kept is imported as ever', async () => {
    const old = mkdtempSync(join(tmpdir(), 'directory-'));
    for (const [file, text] of Object.entries(small))
      if (file !== 'trainings.csv') writeFileSync(join(old, file), text);
    const report = (await importFolder(old, env())).split('\n');
    expect(report).toHaveLength(7);
    for (const line of report) expect(line).toMatch(/^(?!trainings)\w+\.csv: \d rows read, 0 added or changed$/);
    rmSync(old, { recursive: true });
  });

  test('is refused with another master key than the database was written with', async () => {
    await expect(importFolder(folder, env(randomBytes(32)))).rejects.toThrow('Start with the VAULT_KEY');
  });

  test('with a file that is none of the directory’s is refused, whole', async () => {
    writeFileSync(join(folder, 'rolls.csv'), 'staff_id\n');
    await expect(importFolder(folder, env())).rejects.toThrow(
      /Nothing was imported\.\nrolls.csv, line 1: no file of the directory\. Use: schools.csv/,
    );
  });

  test('without a CSV file, or without settings, says what to do', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'directory-'));
    await expect(importFolder(empty, env())).rejects.toThrow('holds no .csv file');
    await expect(importFolder(folder, { VAULT_KEY: 'x' })).rejects.toThrow('DATABASE_URL is not set');
    await expect(importFolder(folder, { DATABASE_URL: db.url })).rejects.toThrow('VAULT_KEY is not set');
    rmSync(empty, { recursive: true });
  });
});
