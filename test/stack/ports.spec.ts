import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { holderOf, isFree } from '#libs/stack/port-holder.js';
import { shiftedForTests } from '#libs/stack/ports.js';
import { freePort } from './support.js';

test('a port is free until somebody listens, and then its holder can be named', async () => {
  const port = await freePort();
  expect(await isFree(port)).toBe(true);
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  expect(await isFree(port)).toBe(false);
  expect(holderOf(port)).toMatch(new RegExp(`^process ${process.pid} \\(.*node`));
  server.close();
  await once(server, 'close');
  expect(await isFree(port)).toBe(true);
});

test('a listener on every address takes the loopback port too', async () => {
  const port = await freePort();
  const server = createServer().listen(port, '0.0.0.0');
  await once(server, 'listening');
  expect(await isFree(port)).toBe(false);
  server.close();
});

test('a holder that can not be seen is said to be so', async () => {
  expect(holderOf(await freePort())).toBe('a process that this user may not see');
});

test('two checkouts are tested on ports apart', () => {
  const ports = { postgres: 1, temporal: 2, kafka: 3, kafkaController: 4 };
  expect(shiftedForTests(ports, {})).toEqual(ports);
  const apart = { postgres: 101, temporal: 102, kafka: 103, kafkaController: 104 };
  expect(shiftedForTests(ports, { TEST_PORT_OFFSET: '100' })).toEqual(apart);
});
