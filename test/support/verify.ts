import { ran } from './script.js';

/** What `npm run verify` finds on a system: each finding as a line; throws when it could not run. */
export const verifyFindings = async (env: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const { code, out, err } = await ran('dist/libs/verify/cli.js', ['--json'], env);
  if (code !== 0 && code !== 1) throw new Error(`verify could not run (${code}): ${err || out}`);
  const { findings } = JSON.parse(out) as { findings: readonly unknown[] };
  return findings.map((finding) => JSON.stringify(finding));
};
