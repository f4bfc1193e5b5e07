import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkout } from '#libs/stack/paths.js';
import { ownHome } from './support.js';

const pretend = (version: string) =>
  `data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"${version}"}})`;

const prepare = (cwd: string, version: string, npm: string) => {
  const bin = join(cwd, 'node_modules', 'tools');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\n${npm}\n`, { mode: 0o755 });
  cpSync(join(checkout, 'bin', 'prepare.js'), join(cwd, 'prepare.mjs'));
  for (const path of ['package-lock.json', 'nest-cli.json', '.swcrc']) writeFileSync(join(cwd, path), '{}');
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}` };
  return spawnSync(process.execPath, ['--import', pretend(version), 'prepare.mjs'], { cwd, env, encoding: 'utf8' });
};

test('an old Node is refused with the version that is needed', () => {
  const { status, stderr } = prepare(ownHome(), '20.18.3', 'exit 0');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Understudy needs Node 20\.19 or later; this is v/);
});

test('packages that can not be installed stop it, with the reason and what to do', () => {
  const { status, stderr } = prepare(
    ownHome(),
    '24.1.0',
    'echo "npm warn old"; echo "npm error ENOTFOUND" >&2; exit 1',
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/^npm error ENOTFOUND\n\nInstalling packages failed\. Look at the network/);
});

test('packages are installed once for each lock, and a failed build is told', () => {
  const home = ownHome();
  const count = join(home, 'count');
  const npm = `if [ "$1" = run ]; then exit 1; fi; echo x >> ${count}`;
  const first = prepare(home, '24.1.0', npm);
  expect(first.stderr).toMatch(/Building failed\. Put right what it names/);
  prepare(home, '24.1.0', npm);
  expect(readFileSync(count, 'utf8')).toBe('x\n');
});

test('CI runs bin/test, and everything in bin can be run', () => {
  expect(readFileSync(join(checkout, '.ci', 'run'), 'utf8')).toMatch(/^exec ".*\/\.\.\/bin\/test" "\$@"$/m);
  for (const path of ['.ci/run', 'bin/start', 'bin/stop', 'bin/demo', 'bin/test']) {
    expect(statSync(join(checkout, path)).mode & 0o111).toBe(0o111);
  }
});
