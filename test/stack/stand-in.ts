import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkout } from '#libs/stack/paths.js';
import { runningProcess } from '#libs/stack/record.js';
import { atEnd, freePort, ownHome } from './support.js';

const app = `
import { createServer } from 'node:http';
const server = createServer((request, response) => response.end('ok')).listen(process.env.PORT, '127.0.0.1');
process.on('SIGTERM', () => server.close(() => process.exit(0)));
console.log(process.env.DATABASE_URL);`;

const files = {
  'dist/libs/event-store/migrate.js': 'console.log("migrated")',
  'dist/libs/directory/demo/load.js': 'console.log("loaded")',
  'dist/libs/demo/establish-cli.js': 'console.log("established")',
  'dist/libs/directory/demo/people.js': 'console.log("Demo people: s-014 HR")',
  'dist/test/journeys/run.js':
    'console.log("journey", ...process.argv.slice(2), process.env.PAYROLL_URL); process.exit(process.argv[2] === "wrong" ? 3 : 0)',
  ...Object.fromEntries(
    ['gateway', 'worker', 'payroll-subscriber', 'issuer'].map((name) => [`dist/apps/${name}/main.js`, app]),
  ),
};

/** A checkout whose stack is the real one and whose apps only answer, with external services that nobody calls. */
export const standIn = async () => {
  const root = ownHome();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of ['node_modules', 'config', 'package.json']) symlinkSync(join(checkout, path), join(root, path));
  const swc = join(checkout, 'node_modules', '.bin', 'swc');
  execFileSync(swc, ['libs/stack', '-d', join(root, 'dist'), '--config-file', '.swcrc', '-q'], { cwd: checkout });
  const [PORT, WORKER_PORT, PAYROLL_PORT, ISSUER_PORT] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ].map(String);
  const env = {
    ...process.env,
    ...{ PORT, WORKER_PORT, PAYROLL_PORT, ISSUER_PORT, UNDERSTUDY_HOME: join(root, 'home') },
    ...{
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
      TEMPORAL_ADDRESS: '127.0.0.1:1',
      KAFKA_BROKERS: '127.0.0.1:1',
    },
  };
  const script = (name: string) => join(root, 'dist', 'libs', 'stack', 'cli', `${name}.js`);
  const options = { cwd: root, env, encoding: 'utf8' } as const;
  atEnd(() => spawnSync(process.execPath, [script('stop')], options));
  return {
    env,
    /** Runs `bin/<name>` to its end; answers its exit code and all that it printed. */
    bin: (name: 'start' | 'stop' | 'demo', ...args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script(name), ...args], options);
      return { status, printed: stdout + stderr };
    },
    /** Starts `bin/start` in the foreground. */
    foreground: () => spawn(process.execPath, [script('start')], { cwd: root, env, stdio: 'ignore' }),
    pid: (name: string) => runningProcess(env.UNDERSTUDY_HOME, name)?.pid,
    log: (name: string) => readFileSync(join(env.UNDERSTUDY_HOME, 'logs', `${name}.log`), 'utf8'),
  };
};
