import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { type Embedded, embeddedServices, stopAll } from '#libs/stack/embedded.js';
import { type Managed, managed } from '#libs/stack/managed.js';
import { type Ports, shiftedForTests } from '#libs/stack/ports.js';

const endings: (() => unknown)[] = [];

/** Does `ending` when the spec is done, the last named first. */
export const atEnd = (ending: () => unknown): number => endings.push(ending);

afterAll(async () => {
  for (const ending of endings.toReversed()) await ending();
}, 120_000);

/** A folder of this spec's own, removed when the spec is done. */
export const ownHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), 'understudy-stack-'));
  atEnd(() => rmSync(home, { recursive: true, force: true }));
  return home;
};

/** Embedded services of this spec's own, stopped when the spec is done. */
export const ownServices = (ports: Ports): Embedded & { readonly home: string; readonly ports: Ports } => {
  const home = ownHome();
  const all = embeddedServices({ home, ports: shiftedForTests(ports) });
  atEnd(() => stopAll(all));
  return { ...all, home, ports: shiftedForTests(ports) };
};

/** A port that nobody listens on now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const answerOnPort = (port: number, before: string) =>
  `${before};require('node:http').createServer((q, r) => r.end('ok')).listen(${port}, '127.0.0.1')`;

/** A small web server kept by the stack, which first runs `before`; stopped when the spec is done. */
export const smallService = (home: string, port: number, extra: Partial<Managed> = {}, before = '') => {
  const service = managed({
    name: 'small',
    home,
    ports: [{ port, variable: 'SMALL_PORT' }],
    prepare: () => Promise.resolve({ command: process.execPath, args: ['-e', answerOnPort(port, before)] }),
    ready: () =>
      fetch(`http://127.0.0.1:${port}`, { signal: AbortSignal.timeout(500) }).then(
        (answer) => answer.ok,
        () => false,
      ),
    adoptLimitMs: 2000,
    stopLimitMs: 2000,
    ...extra,
  });
  atEnd(() => service.stop());
  return service;
};
