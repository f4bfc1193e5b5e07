import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../paths.js';

/** What a person is told when the stack is ready: where to go, as whom, and how to stop. */
export const announcement = (env: Readonly<Record<string, string>>, howToStop: string): string =>
  [
    '',
    `Understudy is ready.`,
    `  Web and API   ${env['GATEWAY_URL'] ?? ''}   (try it: ${env['GATEWAY_URL'] ?? ''}/docs, contract: /openapi.json)`,
    `  Sign-in       ${env['OIDC_ISSUER'] ?? ''}`,
    `  Payroll       ${env['PAYROLL_URL'] ?? ''}`,
    `  Data and logs ${env['UNDERSTUDY_HOME'] ?? ''}`,
    '',
    ...people(env),
    howToStop,
  ].join('\n');

const people = (env: Readonly<Record<string, string>>): readonly string[] => {
  const script = join(checkout, 'dist', 'libs', 'directory', 'demo', 'people.js');
  if (!existsSync(script)) return [];
  const printed = spawnSync(process.execPath, [script], { encoding: 'utf8', env: { ...process.env, ...env } });
  return printed.status === 0 ? [printed.stdout.trimEnd(), ''] : [];
};
