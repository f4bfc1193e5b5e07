import { parsePartialDate } from '../../kernel/partial-date.js';
import type { Line } from '../document/line.js';
import { isHistoryHeader } from './fields.js';
import { labelled } from './labels.js';
import type { VersionLine } from './metadata.js';

/** Words with which a version says of itself that it changed nothing of what the policy means. */
const editorial =
  /\b(?:re-?format(?:ted|ting)|format(?:ting)? only|typograph\w+|editorial|no (?:other )?changes?|layout only|spelling)\b/i;
const version = /^v?(\d+(?:\.\d+)*)$/i;

/** The printed history of versions; a row ends it that begins with no version. */
export const historyOf = (lines: readonly Line[]): readonly VersionLine[] =>
  lines.flatMap((header, at) => {
    if (!isHistoryHeader(header)) return [];
    const columns = (header.cells ?? []).map((cell) => labelled(cell)?.label);
    const versions: VersionLine[] = [];
    for (let next = at + 1; next < lines.length; next++) {
      const line = lines[next]!;
      if (line.kind === 'blank' && !versions.length) continue;
      const number = version.exec(line.cells?.[columns.indexOf('version')] ?? '')?.[1];
      if (!number) break;
      const column = columns.includes('policyDate') ? 'policyDate' : 'approvedOn';
      const date = parsePartialDate(line.cells?.[columns.indexOf(column)] ?? '');
      const kind = line.cells?.some((cell) => editorial.test(cell)) ? 'editorial' : 'unknown';
      versions.push({ version: number, ...(date ? { date } : {}), class: kind, lines: [line.no] });
    }
    return versions;
  });
