import { afterEach, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { clamd } from '#libs/documents/clamd.js';
import { scanned, scannerFrom } from '#libs/documents/choose-scanner.js';
import { eicar, text } from './samples.js';
import { smallClamd, type Manner, type SmallClamd } from './small-clamd.js';

const open: SmallClamd[] = [];
const started = async (manner?: Manner): Promise<SmallClamd> => {
  const server = await smallClamd(manner);
  open.push(server);
  return server;
};
afterEach(async () => void (await Promise.all(open.splice(0).map((server) => server.close()))));

test('a file in which nothing is found is clean, and one with a signature is infected', async () => {
  const { port } = await started();
  const scanner = clamd({ host: '127.0.0.1', port });
  expect(await scanner.scan(text)).toBe('clean');
  expect(await scanner.scan(eicar)).toBe('infected');
});

test('every byte arrives, in as many chunks as it takes', async () => {
  const { port, received } = await started();
  const large = Buffer.concat([randomBytes(300_000), eicar, randomBytes(65_536)]);
  expect(await clamd({ host: '127.0.0.1', port }).scan(large)).toBe('infected');
  expect(received[0]?.equals(large)).toBe(true);
});

test.each([
  ['limited', /size limit/],
  ['hangs up', /closed|reset|EPIPE/i],
  ['confused', /perhaps/],
] as const)('a scanner that is %s has not said that a file is clean', async (manner, reason) => {
  const { port } = await started(manner);
  await expect(clamd({ host: '127.0.0.1', port }).scan(text)).rejects.toThrow(reason);
});

test('a scanner that stays silent is given up', async () => {
  const { port } = await started('silent');
  await expect(clamd({ host: '127.0.0.1', port, timeoutMs: 200 }).scan(text)).rejects.toThrow('silent');
});

test('a scanner that is not there can not say that a file is clean', async () => {
  const { port, close } = await smallClamd();
  await close();
  await expect(clamd({ host: '127.0.0.1', port }).scan(text)).rejects.toThrow('ECONNREFUSED');
});

test('the scanner is the one that CLAMD_ADDRESS names, and without one documents are marked as not scanned', async () => {
  const { address } = await started();
  expect(await scanned(scannerFrom({ CLAMD_ADDRESS: address }), eicar)).toBe('infected');
  expect(await scanned(scannerFrom({ CLAMD_ADDRESS: `tcp://${address}` }), text)).toBe('clean');
  expect(await scanned(scannerFrom({}), eicar)).toBe('not-scanned');
  expect(() => scannerFrom({ CLAMD_ADDRESS: 'clamav' })).toThrow('Set it to host:port');
});
