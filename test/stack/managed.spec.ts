import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { identityOf, isRunning } from '#libs/stack/identity.js';
import { waitUntil } from '#libs/stack/wait.js';
import { atEnd, freePort, ownHome, smallService } from './support.js';

test('started twice at once and again later, it is one process', async () => {
  const service = smallService(ownHome(), await freePort());
  await Promise.all([service.start(), service.start()]);
  const pid = service.pid();
  await service.start();
  expect(pid).toBeGreaterThan(0);
  expect(service.pid()).toBe(pid);
});

test('an orphan that answers is adopted', async () => {
  const [home, port] = [ownHome(), await freePort()];
  await smallService(home, port).start();
  const orphan = smallService(home, port);
  const pid = orphan.pid();
  await orphan.start();
  expect(orphan.pid()).toBe(pid);
});

test('an orphan that does not answer is ended and replaced', async () => {
  const said: string[] = [];
  const service = smallService(ownHome(), await freePort(), { progress: (line) => said.push(line) });
  await service.start();
  const stuck = identityOf(service.pid() ?? 0);
  service.kill('SIGSTOP');
  await service.start();
  expect(stuck && isRunning(stuck)).toBe(false);
  expect(await service.ready()).toBe(true);
  expect(said).toEqual([`small: process ${stuck?.pid} of an earlier start does not answer, ending it`]);
});

test('an orphan of an older build is ended and replaced', async () => {
  const [home, port] = [ownHome(), await freePort()];
  const old = smallService(home, port, { startedFrom: 'build 1' });
  await old.start();
  const pid = old.pid();
  await smallService(home, port, { startedFrom: 'build 2' }).start();
  expect(old.pid()).not.toBe(pid);
});

test('a process that was given the recorded number later is left alone', async () => {
  const [home, port] = [ownHome(), await freePort()];
  const service = smallService(home, port);
  await service.start();
  await service.stop();
  const stranger = spawn('sleep', ['600'], { stdio: 'ignore' });
  atEnd(() => stranger.kill());
  const recycled = { pid: stranger.pid, startedAt: 'another boot:1' };
  writeFileSync(join(home, 'pids', 'small.json'), JSON.stringify(recycled));
  expect(service.pid()).toBeUndefined();
  service.kill('SIGKILL');
  await service.start();
  await service.stop();
  expect(identityOf(stranger.pid ?? 0)).toBeDefined();
});

test('a taken port is named with who holds it and how to choose another', async () => {
  const [home, port] = [ownHome(), await freePort()];
  const holder = createServer().listen(port, '127.0.0.1');
  await once(holder, 'listening');
  const start = smallService(home, port).start();
  await expect(start).rejects.toThrow(
    new RegExp(`Port ${port} for small is taken by process ${process.pid} .*choose another port with SMALL_PORT=`),
  );
  holder.close();
});

test('one that ends while it starts shows its last words', async () => {
  const service = smallService(ownHome(), await freePort(), {}, 'throw new Error("no such table")');
  await expect(service.start()).rejects.toThrow(
    /small ended while it started\. The end of .*small\.log:[^]*no such table/,
  );
  expect(service.pid()).toBeUndefined();
});

test('after kill -9 it starts again', async () => {
  const service = smallService(ownHome(), await freePort());
  await service.start();
  const pid = service.pid();
  service.kill('SIGKILL');
  expect(await waitUntil(() => service.pid() === undefined, 5000)).toBe(true);
  await service.start();
  expect(service.pid()).not.toBe(pid);
  expect(await service.ready()).toBe(true);
});

test('stopping what does not run is no error', async () => {
  await expect(smallService(ownHome(), await freePort()).stop()).resolves.toBeUndefined();
});
