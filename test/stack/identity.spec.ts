import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { endProcess, signalTo } from '#libs/stack/end-process.js';
import { identityOf, isRunning, startOf } from '#libs/stack/identity.js';
import { waitUntil } from '#libs/stack/wait.js';
import { atEnd } from './support.js';

const sleeper = () => {
  const child = spawn('sleep', ['600'], { stdio: 'ignore' });
  atEnd(() => child.kill('SIGKILL'));
  return { child, identity: identityOf(child.pid ?? 0) ?? { pid: 0, startedAt: '' } };
};

test('a process runs under its identity until it ends', async () => {
  const { child, identity } = sleeper();
  expect(isRunning(identity)).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isRunning(identity)).toBe(false);
  expect(identityOf(identity.pid)).toBeUndefined();
});

test('a number that was given to a later process is not the recorded one, and gets no signal', () => {
  const { child, identity } = sleeper();
  const earlier = { ...identity, startedAt: `${identity.startedAt}0` };
  expect(isRunning(earlier)).toBe(false);
  expect(signalTo(earlier, 'SIGKILL')).toBe(false);
  expect(startOf(child.pid ?? 0)).toBe(identity.startedAt);
});

test('a child that ended but was not collected has ended', async () => {
  const parent = spawn('/bin/sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 600'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  atEnd(() => parent.kill('SIGKILL'));
  const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
  const child = Number(printed.toString());
  expect(startOf(child)).toBeDefined();
  expect(await waitUntil(() => startOf(child) === undefined, 10_000)).toBe(true);
  // It still has its number: nobody else can have been given it.
  expect(() => process.kill(child, 0)).not.toThrow();
});

test('a paused process ends too', async () => {
  const { identity } = sleeper();
  signalTo(identity, 'SIGSTOP');
  await endProcess(identity, 'SIGTERM', 5000);
  expect(isRunning(identity)).toBe(false);
});

test('one that ignores the request is killed', async () => {
  const child = spawn('/bin/sh', ['-c', 'trap "" TERM; while true; do sleep 1; done'], { stdio: 'ignore' });
  atEnd(() => child.kill('SIGKILL'));
  const identity = identityOf(child.pid ?? 0);
  if (identity === undefined) throw new Error('the child did not start');
  await endProcess(identity, 'SIGTERM', 200);
  expect(isRunning(identity)).toBe(false);
});
