import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';

const quietly = <T>(read: () => T, otherwise: T): T => {
  try {
    return read();
  } catch {
    return otherwise;
  }
};

const listeningSockets = (port: number): readonly string[] => {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap((path) => quietly(() => readFileSync(path, 'utf8'), '').split('\n'))
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[1]?.endsWith(wanted) === true && fields[3] === '0A')
    .map((fields) => `socket:[${fields[9] ?? ''}]`);
};

const opens = (pid: string, sockets: readonly string[]): boolean =>
  quietly(() => readdirSync(`/proc/${pid}/fd`), []).some((fd) =>
    sockets.includes(quietly(() => readlinkSync(`/proc/${pid}/fd/${fd}`), '')),
  );

const onLinux = (port: number): string | undefined => {
  const sockets = listeningSockets(port);
  const pid = quietly(() => readdirSync('/proc'), []).find((entry) => /^\d+$/.test(entry) && opens(entry, sockets));
  if (pid === undefined) return undefined;
  const command = quietly(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'), '')
    .replaceAll('\0', ' ')
    .trim();
  return `process ${pid} (${command.slice(0, 120)})`;
};

const elsewhere = (port: number): string | undefined => {
  const ask = () => execFileSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-t'], { encoding: 'utf8' });
  const pid = quietly(ask, '').trim().split('\n')[0];
  return pid ? `process ${pid}` : undefined;
};

/** Who listens on loopback port `port`, in words, as far as this user may know. */
export const holderOf = (port: number): string =>
  (process.platform === 'linux' ? onLinux(port) : elsewhere(port)) ?? 'a process that this user may not see';

/** True when a service could listen on loopback port `port` now. */
export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
