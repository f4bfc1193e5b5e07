import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type Server, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pause } from './wait.js';

// The kernel lets go of a listening socket when its process ends in any way, so no lock is ever stale.
const addressOf = (key: string): string => {
  const id = `understudy-${createHash('sha256').update(key).digest('hex').slice(0, 24)}`;
  return process.platform === 'linux' ? `\0${id}` : join(tmpdir(), `${id}.sock`);
};

const listen = (address: string): Promise<Server | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(address, () => resolve(server.unref()));
  });

const answers = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

/** Takes the lock named `key` on this machine; answers its release, or undefined when another holds it. */
export const tryLock = async (key: string): Promise<(() => Promise<void>) | undefined> => {
  const address = addressOf(key);
  let server = await listen(address);
  if (server === undefined && !address.startsWith('\0') && !(await answers(address))) {
    rmSync(address, { force: true });
    server = await listen(address);
  }
  const held = server;
  return held && (() => new Promise((resolve) => held.close(() => resolve())));
};

/** Runs `work` while holding the lock named `key`, waiting for others as long as they hold it. */
export const withLock = async <T>(key: string, work: () => Promise<T>): Promise<T> => {
  let release = await tryLock(key);
  while (release === undefined) {
    await pause(50);
    release = await tryLock(key);
  }
  try {
    return await work();
  } finally {
    await release();
  }
};
