// Makes the checkout ready to run: Node new enough, packages as locked, sources built. Quick when nothing changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Understudy needs Node 20.19 or later; this is ${process.version}. Install a newer one: https://nodejs.org`);
}

const hashOf = (paths) => {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
};

const sources = ['apps', 'libs', 'workflows', 'activities', 'test']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
  .sort();

const noted = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

const attempt = (command, args) => {
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const output = `${done.error?.message ?? ''}${done.stdout ?? ''}${done.stderr ?? ''}`;
  // Npm prints its warnings and its usage around the reason.
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('npm warn'));
  return { done: done.status === 0, output: lines.slice(0, 25).join('\n') };
};

const unlessDone = (what, mark, inputs, commands, otherwise) => {
  const hash = hashOf(inputs);
  if (noted(mark) === hash) return;
  const began = Date.now();
  console.log(`${what} ...`);
  const outcomes = [];
  for (const [command, ...args] of commands) {
    outcomes.push(attempt(command, args));
    if (outcomes.at(-1).done) break;
  }
  if (!outcomes.at(-1).done) fail(`${outcomes[0].output}\n\n${what} failed. ${otherwise}`);
  writeFileSync(mark, hash);
  console.log(`${what} took ${((Date.now() - began) / 1000).toFixed(1)} s`);
};

const quiet = ['--no-audit', '--no-fund'];

unlessDone(
  'Installing packages',
  'node_modules/.understudy-installed',
  ['package-lock.json'],
  [
    ['npm', 'ci', ...quiet],
    // `npm ci` refuses the lock where a registry lacks packages of other platforms; this takes the same versions.
    ['npm', 'install', '--no-save', ...quiet],
  ],
  'Look at the network and the registry of npm (npm config get registry), then start again.',
);
unlessDone(
  'Building',
  'dist/.understudy-built',
  ['package-lock.json', 'nest-cli.json', '.swcrc', ...sources],
  [['npm', 'run', '--silent', 'build']],
  'Put right what it names, then start again.',
);
