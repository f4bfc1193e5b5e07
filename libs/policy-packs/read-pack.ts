import { completed, rulesOf } from './completed.js';
import type { PolicyPack } from './rules.js';
import { packFile } from './schema.js';

/** A pack with where each rule comes from, by path: `internalPost.advert.minimumDays`; also where it is silent. */
export type LoadedPack = PolicyPack & Readonly<{ sources: Readonly<Record<string, string>> }>;

const pathText = (path: readonly PropertyKey[]): string => path.map(String).join('.') || 'the whole file';

const sourcesOf = (node: unknown, path: string): readonly (readonly [string, string])[] => {
  if (typeof node !== 'object' || node === null) return [];
  if ('source' in node && 'value' in node) return [[path, String(node.source)]];
  return Object.entries(node).flatMap(([key, child]) => sourcesOf(child, path ? `${path}.${key}` : key));
};

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`the whole file: not readable as JSON (${(error as Error).message})`, { cause: error });
  }
};

/** Reads a pack from the text of its file, checked and frozen. Throws one line for each thing that is wrong, with its path. */
export const readPack = (file: string, text: string): LoadedPack => {
  const read = packFile.safeParse(jsonOf(text));
  if (!read.success)
    throw new Error(read.error.issues.map((issue) => `${pathText(issue.path)}: ${issue.message}`).join('\n'));
  const { id, version, title, source, rules } = read.data;
  const name = `${id}.v${version}.json`;
  if (file !== name) throw new Error(`the whole file: holds ${id} version ${version}; name it ${name}`);
  return frozen({
    id,
    version,
    title,
    source,
    rules: rulesOf(read.data),
    sources: Object.fromEntries(sourcesOf(completed(rules), '')),
  });
};
