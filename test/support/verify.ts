import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkout } from '#libs/stack/paths.js';

/** What `npm run verify` finds on a system: each finding as a line; throws when it could not run. */
export const verifyFindings = async (env: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const child = spawn(process.execPath, [join(checkout, 'dist/libs/verify/cli.js'), '--json'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (code !== 0 && code !== 1) throw new Error(`verify could not run (${code}): ${err || out}`);
  const { findings } = JSON.parse(out) as { findings: readonly unknown[] };
  return findings.map((finding) => JSON.stringify(finding));
};
