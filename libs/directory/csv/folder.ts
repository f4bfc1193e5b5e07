import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The CSV texts of a folder by file name. Throws when there is none. */
export const csvFilesIn = (folder: string): Readonly<Record<string, string>> => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  if (names.length === 0)
    throw new Error(`${folder} holds no .csv file. Name the folder with staff.csv and the others.`);
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
};
