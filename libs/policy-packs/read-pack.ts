import { checkedFile, frozen } from './checked-file.js';
import type { BankHolidays } from '../calendars/read-calendar.js';
import { countedBy } from './calendar-rules.js';
import { completed, rulesOf } from './completed.js';
import type { PolicyPack } from './rules.js';
import { packFile } from './schema.js';

/** A pack with where each rule comes from, by path: `internalPost.advert.minimumDays`; also where it is silent. */
export type LoadedPack = PolicyPack & Readonly<{ sources: Readonly<Record<string, string>> }>;

const sourcesOf = (node: unknown, path: string): readonly (readonly [string, string])[] => {
  if (typeof node !== 'object' || node === null) return [];
  if ('source' in node && 'value' in node) return [[path, String(node.source)]];
  return Object.entries(node).flatMap(([key, child]) => sourcesOf(child, path ? `${path}.${key}` : key));
};

/** Reads a pack from the text of its file, checked and frozen. Throws one line for each thing that is wrong, with its path. */
export const readPack = (file: string, text: string, bankHolidays: readonly BankHolidays[]): LoadedPack => {
  const { id, version, title, source, rules: read } = checkedFile(packFile, text);
  const name = `${id}.v${version}.json`;
  if (file !== name) throw new Error(`the whole file: holds ${id} version ${version}; name it ${name}`);
  const { calendar: own, ...others } = read;
  const { calendar, follows } = countedBy(own, bankHolidays);
  const rules = { ...others, ...(calendar && { calendar }) };
  return frozen({
    id,
    version,
    title,
    source,
    rules: rulesOf(rules),
    ...(follows && { follows }),
    sources: Object.fromEntries(sourcesOf(completed(rules), '')),
  });
};
