import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { managed } from './managed.js';
import { checkout } from './paths.js';
import type { AppPorts } from './ports.js';
import type { Service } from './service.js';

export type AppName = keyof AppPorts;

const portVariables: Readonly<Record<AppName, string>> = {
  gateway: 'PORT',
  worker: 'WORKER_PORT',
  'payroll-subscriber': 'PAYROLL_PORT',
  issuer: 'ISSUER_PORT',
};

export interface AppOptions {
  readonly home: string;
  readonly port: number;
  /** Everything the app is told; `PORT` is added. */
  readonly env: NodeJS.ProcessEnv;
  /** The folder that holds `dist`; the checkout unless another is named. */
  readonly root?: string;
  /** A name of its own for a second one of the same app. */
  readonly name?: string;
  /** What it is started from, as of `Managed`. */
  readonly startedFrom?: string | undefined;
  readonly progress?: ((line: string) => void) | undefined;
}

/** True when the app on `port` says that it can serve: `GET /health/ready` answers 2xx. */
export const healthy = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(3000) }).then(
    (answer) => answer.body?.cancel().then(() => answer.ok) ?? answer.ok,
    () => false,
  );

/** One of the four apps as a child process, logging to `home/logs/<name>.log`. */
export const appService = (app: AppName, options: AppOptions): Service => {
  const { home, port, env, root = checkout, name = app } = options;
  const main = join(root, 'dist', 'apps', app, 'main.js');
  return managed({
    name,
    home,
    ports: [{ port, variable: portVariables[app] }],
    progress: options.progress,
    startedFrom: options.startedFrom,
    prepare: () => {
      if (!existsSync(main)) throw new Error(`${main} is not there. Build the apps first: npm run build`);
      const args = ['--enable-source-maps', main];
      return Promise.resolve({ command: process.execPath, args, env: { ...env, PORT: String(port) }, cwd: root });
    },
    ready: () => healthy(port),
    adoptLimitMs: 5000,
  });
};
