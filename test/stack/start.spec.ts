import { once } from 'node:events';
import { createServer } from 'node:net';
import { beforeAll, expect, test } from '@jest/globals';
import { waitUntil } from '#libs/stack/wait.js';
import { standIn } from './stand-in.js';

const apps = ['gateway', 'worker', 'payroll-subscriber', 'issuer'];
let stack: Awaited<ReturnType<typeof standIn>>;
const pids = () => apps.map((name) => stack.pid(name));

beforeAll(async () => {
  stack = await standIn();
}, 60_000);

test('bin/start says where to go, as whom, and how to stop', () => {
  const { status, printed } = stack.bin('start', '--detach');
  expect(status).toBe(0);
  expect(printed).toContain(`http://127.0.0.1:${stack.env.PORT}`);
  expect(printed).toContain('Demo people: s-014 HR');
  expect(printed).toContain('Stop it with: bin/stop');
  expect(pids()).toEqual(apps.map(() => expect.any(Number)));
}, 60_000);

test('started while it runs it says so and changes nothing', () => {
  const before = pids();
  const { status, printed } = stack.bin('start');
  expect(status).toBe(0);
  expect(printed).toContain(`Understudy is running already (process ${stack.pid('stack')}`);
  expect(pids()).toEqual(before);
}, 60_000);

test('bin/demo uses the stack that is up, leaves it up, and passes the exit code on', () => {
  const { status, printed } = stack.bin('demo', 'wrong');
  expect(status).toBe(3);
  expect(printed).toContain(`journey wrong http://127.0.0.1:${stack.env.PAYROLL_PORT}`);
  expect(stack.pid('gateway')).toBeDefined();
}, 60_000);

test('an app that dies is started again, and that is said', async () => {
  const before = stack.pid('worker') ?? 0;
  process.kill(before, 'SIGKILL');
  expect(await waitUntil(() => stack.log('start').includes('worker is up again'), 20_000)).toBe(true);
  expect(stack.pid('worker')).not.toBe(before);
}, 60_000);

test('after kill -9 of bin/start the next one adopts what it left', async () => {
  const before = pids();
  process.kill(stack.pid('stack') ?? 0, 'SIGKILL');
  expect(await waitUntil(() => stack.pid('stack') === undefined, 10_000)).toBe(true);
  expect(stack.bin('start', '--detach').status).toBe(0);
  expect(pids()).toEqual(before);
}, 60_000);

test('bin/stop stops everything', () => {
  expect(stack.bin('stop').printed).toContain('Stopped.');
  expect(pids()).toEqual(apps.map(() => undefined));
  expect(stack.bin('stop').printed).toContain('Nothing was running.');
}, 60_000);

test('bin/demo starts a stack where none is up, and stops it', () => {
  const { status, printed } = stack.bin('demo', 'post');
  expect(printed).toContain('journey post');
  expect(status).toBe(0);
  expect(pids()).toEqual(apps.map(() => undefined));
}, 60_000);

test('Ctrl-C stops everything and is no failure', async () => {
  const starter = stack.foreground();
  expect(await waitUntil(() => pids().every((pid) => pid !== undefined), 30_000)).toBe(true);
  starter.kill('SIGINT');
  expect(await once(starter, 'exit')).toEqual([0, null]);
  expect(pids()).toEqual(apps.map(() => undefined));
}, 60_000);

test('a taken port stops the start, with all that it had started, and names the variable', async () => {
  const holder = createServer().listen(Number(stack.env.PORT), '127.0.0.1');
  await once(holder, 'listening');
  const { status, printed } = stack.bin('start');
  expect(status).toBe(1);
  expect(printed).toMatch(new RegExp(`Port ${stack.env.PORT} for gateway is taken by process ${process.pid}.*PORT=`));
  expect(pids()).toEqual(apps.map(() => undefined));
  holder.close();
}, 60_000);
