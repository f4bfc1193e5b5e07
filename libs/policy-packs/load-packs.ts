import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadBankHolidays } from '../calendars/index.js';
import { readPack, type LoadedPack } from './read-pack.js';

export interface Packs {
  /** The version that a case began under. Throws when it is not there. */
  get(id: string, version: number): LoadedPack;
  /** The newest version, for cases that begin now. Throws when there is none. */
  current(id: string): LoadedPack;
  /** Every version of every pack, oldest first within a pack. */
  all(): readonly LoadedPack[];
}

/** The packs that ship with the code. */
export const shippedPacks = fileURLToPath(new URL('./packs', import.meta.url));

/** Loads every version in a folder (`<id>.v<version>.json`), with the calendars that they follow. Throws all that is wrong with any of them, by file and path. */
export const loadPacks = (folder: string = shippedPacks, calendars?: string): Packs => {
  const bankHolidays = loadBankHolidays(calendars);
  const packs: LoadedPack[] = [];
  const wrong: string[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    try {
      packs.push(readPack(file, readFileSync(join(folder, file), 'utf8'), bankHolidays));
    } catch (error) {
      wrong.push(...(error as Error).message.split('\n').map((line) => `${file}: ${line}`));
    }
  }
  if (wrong.length > 0) throw new Error(`Policy packs in ${folder} can't be used. Correct:\n${wrong.join('\n')}`);
  if (packs.length === 0)
    throw new Error(`No policy pack lies in ${folder}. Put one there, named <id>.v<version>.json.`);
  packs.sort((a, b) => a.id.localeCompare(b.id) || a.version - b.version);

  const known = () => packs.map((pack) => `${pack.id} v${pack.version}`).join(', ');
  const orThrow = (pack: LoadedPack | undefined, wanted: string): LoadedPack => {
    if (pack) return pack;
    throw new Error(
      `Policy pack ${wanted} is not in ${folder} (there: ${known()}). Put its file back; cases run under it.`,
    );
  };
  return {
    get: (id, version) =>
      orThrow(
        packs.find((pack) => pack.id === id && pack.version === version),
        `${id} v${version}`,
      ),
    current: (id) =>
      orThrow(
        packs.findLast((pack) => pack.id === id),
        id,
      ),
    all: () => packs,
  };
};
