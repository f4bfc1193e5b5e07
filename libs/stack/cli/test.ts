import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installChromium } from '../chromium.js';
import { failuresOf } from '../failures.js';
import { checkout } from '../paths.js';
import { type Count, type JestResult, countOf, summary } from '../tally.js';
import { testServer } from '../test-server.js';

const home = join(checkout, '.understudy', 'test');
const bin = (path: string) => join('node_modules', path);

const checks: readonly (readonly [string, ...string[]])[] = [
  ['types', bin('typescript/bin/tsc'), '-p', '.'],
  ['lint', bin('eslint/bin/eslint.js'), '.'],
  ['format', bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  ['dead code', bin('knip/bin/knip.js'), '-t', 'tsconfig.knip.json'],
];

// Told at the end, as some logs keep their end alone.
const failures: string[] = [];

const node = (args: readonly string[], env: NodeJS.ProcessEnv): boolean =>
  spawnSync(process.execPath, args, { cwd: checkout, stdio: 'inherit', env }).status === 0;

const check = ([name, ...args]: readonly [string, ...string[]]): Count => {
  const passed = node(args, process.env);
  console.log(`check ${name}: ${passed ? 'passed' : 'FAILED'}`);
  if (!passed) failures.push(`check ${name}: see above`);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
};

const holdsSpecs = (folder: string): boolean =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((path) => path.endsWith('.spec.ts'));

// `bin/test FOLDER ...` runs only those folders, and no check.
const only = process.argv.slice(2);

const folders = (): readonly string[] =>
  readdirSync(join(checkout, 'test'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && holdsSpecs(join(checkout, 'test', entry.name)))
    .map((entry) => entry.name)
    .filter((name) => only.length === 0 || only.includes(name));

/** Runs one folder of specs by itself, so that what one leaves behind can't reach the next. */
const specs = (folder: string, env: NodeJS.ProcessEnv): Count => {
  console.log(`\n=== test/${folder}`);
  const results = join(home, `${folder}.json`);
  rmSync(results, { force: true });
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', bin('jest/bin/jest.js')];
  const succeeded = node([...jest, `test/${folder}/`, '--maxWorkers=2', '--json', `--outputFile=${results}`], env);
  const result = existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as JestResult) : undefined;
  const count = countOf(result, succeeded);
  const told = failuresOf(folder, result);
  if (told.length > 0) failures.push(...told);
  else if (count.failed > 0) failures.push(`test/${folder}: Jest ended badly though no test failed; see above`);
  return count;
};

mkdirSync(home, { recursive: true });
installChromium(process.env, console.log);
const server = await testServer(home, console.log);
const env = { ...process.env, ...(server === undefined ? {} : { TEMPORAL_TEST_SERVER: server }) };
const checked = only.length === 0 ? checks.map(check) : [];
const counts = [...checked, ...folders().map((folder) => specs(folder, env))];
node(['dist/test/support/stop.js'], env);

const ran = counts.length > checked.length;
if (!ran) console.log('No spec was found under test/.');
if (failures.length > 0) console.log(['', '=== Failed', ...failures, ''].join('\n'));
const { line, ok } = summary(counts);
console.log(line);
process.exitCode = ok && ran ? 0 : 1;
