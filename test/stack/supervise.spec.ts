import { afterEach, expect, test } from '@jest/globals';
import { supervise } from '#libs/stack/supervise.js';
import { waitUntil } from '#libs/stack/wait.js';
import { freePort, ownHome, smallService } from './support.js';

let stopping = new AbortController();
afterEach(() => stopping.abort());

const kept = async (before = '') => {
  stopping = new AbortController();
  const said: string[] = [];
  const service = smallService(ownHome(), await freePort(), { startLimitMs: 5000 }, before);
  const watching = (services = [service]) => supervise(services, stopping.signal, (line) => said.push(line));
  return { service, said, watching };
};

test('a service whose process ends is started again', async () => {
  const { service, said, watching } = await kept();
  await service.start();
  const first = service.pid();
  const watched = watching();
  service.kill('SIGKILL');
  expect(await waitUntil(() => said.length === 2, 20_000)).toBe(true);
  expect(said).toEqual(['small ended by itself; starting it again in 1 s', 'small is up again']);
  expect(service.pid()).not.toBe(first);
  stopping.abort();
  await watched;
});

test('one that can not start is tried again after longer and longer pauses, and says why each time', async () => {
  const { said, watching } = await kept('throw new Error("no database")');
  const watched = watching();
  expect(await waitUntil(() => said.filter((line) => line.includes('starting it again')).length === 3, 30_000)).toBe(
    true,
  );
  stopping.abort();
  await watched;
  const pauses = said.flatMap((line) => /again in (\d+) s/.exec(line)?.[1] ?? []);
  expect(pauses).toEqual(['1', '2', '4']);
  expect(said[1]).toMatch(/small ended while it started\.[^]*no database/);
});

test('one that is stopped with the rest stays stopped', async () => {
  const { service, said, watching } = await kept();
  await service.start();
  const watched = watching();
  stopping.abort();
  await service.stop();
  await watched;
  expect(said).toEqual([]);
  expect(service.pid()).toBeUndefined();
});
