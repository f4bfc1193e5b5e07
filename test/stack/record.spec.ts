import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { forgetProcess, recordProcess, runningProcess } from '#libs/stack/record.js';
import { forgetStarter, readyEnv, recordReady, recordStarter, starterOf } from '#libs/stack/running.js';
import { secretAt } from '#libs/stack/secret.js';
import { ownHome } from './support.js';

test('a recorded process is found until it is forgotten', () => {
  const home = ownHome();
  recordProcess(home, 'kafka', process.pid, 'build 1');
  expect(runningProcess(home, 'kafka')).toMatchObject({ pid: process.pid, startedFrom: 'build 1' });
  forgetProcess(home, 'kafka');
  expect(runningProcess(home, 'kafka')).toBeUndefined();
});

test('a record that was torn by a crash names no process', () => {
  const home = ownHome();
  mkdirSync(join(home, 'pids'));
  writeFileSync(join(home, 'pids', 'kafka.json'), '{"pid": 12');
  expect(runningProcess(home, 'kafka')).toBeUndefined();
});

test('clients learn about a stack once it is ready, and no longer than its starter runs', () => {
  const home = ownHome();
  recordStarter(home);
  expect(starterOf(home)?.pid).toBe(process.pid);
  expect(readyEnv(home)).toBeUndefined();
  recordReady(home, { GATEWAY_URL: 'http://127.0.0.1:3000' });
  expect(readyEnv(home)).toEqual({ GATEWAY_URL: 'http://127.0.0.1:3000' });
  expect(statSync(join(home, 'running.json')).mode & 0o777).toBe(0o600);
  writeFileSync(join(home, 'pids', 'stack.json'), JSON.stringify({ pid: process.pid, startedAt: 'earlier' }));
  expect(readyEnv(home)).toBeUndefined();
  forgetStarter(home);
  expect(starterOf(home)).toBeUndefined();
});

test('a secret is made once, differs from place to place, and only its owner may read it', () => {
  const path = join(ownHome(), 'postgres', 'password');
  const secret = secretAt(path, 'hex');
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(secretAt(path, 'hex')).toBe(secret);
  expect(secretAt(join(ownHome(), 'password'), 'hex')).not.toBe(secret);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});
