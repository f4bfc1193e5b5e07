import { createPool } from '../event-store/pool.js';
import { openVault, vaultKey } from '../vault/index.js';
import { csvFilesIn } from './csv/folder.js';
import { importDirectory } from './csv/import.js';
import { sentence } from './csv/problem.js';

/** Imports a folder of CSV files into DATABASE_URL, VAULT_KEY at hand; answers a report. Throws the problems as sentences. */
export const importFolder = async (folder: string, env: NodeJS.ProcessEnv = process.env): Promise<string> => {
  const url = env['DATABASE_URL'];
  if (!url) throw new Error('DATABASE_URL is not set. Give the address of the database to import into.');
  const key = vaultKey(env);
  const files = csvFilesIn(folder);
  const pool = createPool(url, { max: 2, name: 'directory-import' });
  try {
    const vault = openVault({ pool, key });
    await vault.check();
    const result = await importDirectory(pool, vault, files);
    if (!result.ok) throw new Error(`Nothing was imported.\n${result.problems.map(sentence).join('\n')}`);
    return Object.entries(result.files)
      .map(([file, { read, changed }]) => `${file}: ${read} rows read, ${changed} added or changed`)
      .join('\n');
  } finally {
    await pool.end();
  }
};

/** Runs an import for a person at a terminal: the report, or what is wrong and exit code 1. */
export const importAndTell = async (folder: string): Promise<void> => {
  try {
    console.log(await importFolder(folder));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
};
