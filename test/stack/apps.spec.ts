import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { appService, healthy } from '#libs/stack/apps.js';
import { atEnd, freePort, ownHome } from './support.js';

const answering = async (status: number) => {
  const port = await freePort();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(status).end();
  }).listen(port, '127.0.0.1');
  atEnd(() => server.close());
  await once(server, 'listening');
  return { port, asked };
};

const app = async (source: string, name?: string) => {
  const root = ownHome();
  const home = join(root, 'home');
  mkdirSync(join(root, 'dist', 'apps', 'worker'), { recursive: true });
  mkdirSync(home);
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(root, 'dist', 'apps', 'worker', 'main.js'), source);
  const service = appService('worker', {
    ...{ home, root, port: await freePort(), env: { ...process.env, CASES: '7' } },
    ...(name === undefined ? {} : { name }),
  });
  atEnd(() => service.stop());
  return service;
};

const serve = `import { createServer } from 'node:http';
createServer((request, response) => response.writeHead(process.env.CASES === '7' ? 200 : 500).end())
  .listen(process.env.PORT, '127.0.0.1');`;

test('an app is ready when it says so at /health/ready', async () => {
  const { port, asked } = await answering(200);
  expect(await healthy(port)).toBe(true);
  expect(asked).toEqual(['/health/ready']);
});

test('an app that says it is not ready, or says nothing, is not', async () => {
  const { port } = await answering(503);
  expect(await healthy(port)).toBe(false);
  expect(await healthy(await freePort())).toBe(false);
});

test('an app is told its port and its environment', async () => {
  const service = await app(serve);
  await service.start();
  expect(await service.ready()).toBe(true);
});

test('two of one app run side by side under names of their own', async () => {
  const [one, two] = [await app(serve, 'worker-1'), await app(serve, 'worker-2')];
  await Promise.all([one.start(), two.start()]);
  expect([one.name, two.name]).toEqual(['worker-1', 'worker-2']);
  expect(one.pid()).not.toBe(two.pid());
});

test('an app that was not built says how to build it', async () => {
  const options = { home: ownHome(), root: '/nowhere', port: await freePort(), env: {} };
  await expect(appService('gateway', options).start()).rejects.toThrow(
    '/nowhere/dist/apps/gateway/main.js is not there. Build the apps first: npm run build',
  );
});
