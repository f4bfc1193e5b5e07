/** A rule that reads what is written in a file; `path` is from the root, with slashes. */
export type TextRule = Readonly<{
  name: string;
  /** The files that the rule reads. */
  of: RegExp;
  butNot?: RegExp;
  /** What breaks the rule in one file; `tree` reads another. */
  broken: (text: string, tree: (path: string) => string) => readonly string[];
}>;

const finds = (pattern: RegExp) => (text: string) => [...text.matchAll(pattern)].map(([found]) => found.trim());

export const textRules: readonly TextRule[] = [
  {
    name: 'time and chance come in as data',
    of: /^libs\/(domain|kernel)\/.*\.ts$/,
    broken: finds(/\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bMath\.random\b|\brandomUUID\b|\bperformance\./g),
  },
  {
    name: 'a day is the calendar’s to compute',
    of: /^(libs\/domain|workflows)\/.*\.ts$/,
    broken: finds(/\bTemporal\.\w+|\bIntl\.\w+|\.toLocale\w+|\.get(?:UTC)?(?:Date|Day|Month|Hours|FullYear)\(/g),
  },
  {
    name: 'a workflow takes no chance of its own',
    of: /^workflows\/.*\.ts$/,
    broken: finds(/\bMath\.random\b|\brandomUUID\b|\bperformance\.|\bsetTimeout\b|\bsetInterval\b/g),
  },
  {
    name: 'what decides reads no environment',
    of: /^(libs\/(domain|kernel)|workflows)\/.*\.ts$/,
    broken: finds(/\bprocess\.(?:env|argv|cwd)\b/g),
  },
  {
    name: 'only the event store writes the log',
    of: /^(apps|libs|workflows|activities|bin)\/.*\.(ts|js|sql)$/,
    butNot: /^libs\/event-store\//,
    broken: finds(
      /\b(?:insert\s+into|update|delete\s+from|truncate(?:\s+table)?|merge\s+into|copy)\s+(?:only\s+)?(?:"?public"?\.)?"?(?:events|event_order|commands)"?(?=[\s(;`'"]|$)/gi,
    ),
  },
  {
    name: 'nobody changes or deletes an event',
    of: /^(apps|libs)\/.*\.(ts|sql)$/,
    broken: finds(
      /\b(?:update\s+(?:only\s+)?|delete\s+from\s+(?:only\s+)?)(?:"?public"?\.)?"?(?:events|event_order)"?(?=[\s(;`'"]|$)/gi,
    ),
  },
  {
    name: 'every patch of a workflow is listed, with what, since when and why',
    of: /^workflows\/.*\.ts$/,
    butNot: /^workflows\/patches\.ts$/,
    broken: (text, tree) => {
      const listed = tree('workflows/patches.ts');
      const used = [...text.matchAll(/\b(?:patched|deprecatePatch)\(\s*['"`]([^'"`]+)/g)].map(([, id]) => id ?? '');
      return used.filter((id) => !listed.includes(`id: '${id}'`));
    },
  },
  {
    name: 'a file has 250 lines at most',
    of: /^(apps|libs|workflows|activities|test|bin)\/.*\.(ts|js|sql)$|^[^/]+\.js$/,
    broken: (text) => {
      const lines = text.trimEnd().split('\n').length;
      return lines > 250 ? [`${lines} lines`] : [];
    },
  },
  {
    name: 'a browser test clicks by what waits for the page that comes, and sleeps for nothing',
    of: /^test\/browser\/.*\.ts$/,
    butNot: /^test\/browser\/support\/go\.ts$/,
    broken: finds(/\.(?:dbl)?click\(|\.tap\(|\.waitFor(?:LoadState|Timeout)\(/g),
  },
];
