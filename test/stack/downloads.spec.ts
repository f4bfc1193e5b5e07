import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { kafkaClassPath } from '#libs/stack/kafka-jars.js';
import { temporalPrograms } from '#libs/stack/temporal-build.js';
import { testServer } from '#libs/stack/test-server.js';
import { ownHome } from './support.js';

const before = { ...process.env };
let home = '';
let tools = '';
const said: string[] = [];
const say = (line: string) => void said.push(line);
const tool = (name: string, text: string) => writeFileSync(join(tools, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
const cached = (...path: string[]) => join(home, 'cache', ...path);

beforeEach(() => {
  [home, tools] = [ownHome(), ownHome()];
  said.length = 0;
  process.env['UNDERSTUDY_CACHE'] = join(home, 'cache');
  delete process.env['TEMPORAL_TEST_SERVER'];
});
afterEach(() => {
  process.env = { ...before };
});

test("Kafka's jars are fetched once and then taken from the cache", async () => {
  tool('mvn', `for a in "$@"; do case $a in -DoutputDirectory=*) touch "\${a#*=}/b.jar" "\${a#*=}/a.jar";; esac; done`);
  process.env['PATH'] = `${tools}:${before['PATH']}`;
  const jars = ['a.jar', 'b.jar'].map((jar) => cached('kafka-4.3.1', 'jars', jar));
  expect((await kafkaClassPath(home, say)).split(':').sort()).toEqual(jars);
  tool('mvn', 'exit 1');
  await kafkaClassPath(home, say);
  expect(said).toEqual(['kafka: downloading version 4.3.1, once']);
});

test('a download of Kafka that fails says why, what to do, and is tried again', async () => {
  tool('mvn', 'echo "[ERROR] Could not transfer artifact: Connection refused"; exit 1');
  process.env['PATH'] = `${tools}:${before['PATH']}`;
  await expect(kafkaClassPath(home)).rejects.toThrow(
    /Downloading Kafka 4\.3\.1 failed[^]*Connection refused[^]*KAFKA_BROKERS/,
  );
  expect(existsSync(cached('kafka-4.3.1', 'jars'))).toBe(false);
});

test('without Maven it says what it is for and what to do', async () => {
  process.env['PATH'] = tools;
  await expect(kafkaClassPath(home)).rejects.toThrow(
    /mvn is not on the PATH\. It fetches Kafka's jars once\. Install Maven/,
  );
});

test("Temporal's programs are built once and then taken from the cache", async () => {
  tool('go', 'printf "%s " "$@" > "$GOBIN/../asked"; touch "$GOBIN/server" "$GOBIN/sql"');
  process.env['PATH'] = `${tools}:${before['PATH']}`;
  expect(await temporalPrograms(home, say)).toBe(cached('temporal-1.32.0', 'bin'));
  tool('go', 'exit 1');
  await temporalPrograms(home, say);
  expect(said).toHaveLength(1);
  expect(readFileSync(cached('temporal-1.32.0', 'asked'), 'utf8')).toMatch(
    /^install .*server@v1\.32\.0 .*sql@v1\.32\.0 $/,
  );
});

test('a build of Temporal that fails says why, names the ways round, and leaves nothing half done', async () => {
  tool('go', 'touch "$GOBIN/server"; echo "requires go >= 1.26" >&2; exit 1');
  process.env['PATH'] = `${tools}:${before['PATH']}`;
  const build = temporalPrograms(home);
  await expect(build).rejects.toThrow(/Building Temporal 1\.32\.0 failed[^]*requires go >= 1\.26[^]*TEMPORAL_ADDRESS/);
  expect(existsSync(cached('temporal-1.32.0', 'bin'))).toBe(false);
});

test('the test server that is named is taken', async () => {
  process.env['TEMPORAL_TEST_SERVER'] = '/opt/test-server';
  expect(await testServer(home, say)).toBe('/opt/test-server');
});

test('without Python, or when pip fails, the SDK is left to download the test server, and that is said', async () => {
  process.env['PATH'] = tools;
  expect(await testServer(home, say)).toBeUndefined();
  tool('python3', 'echo "No matching distribution"; exit 1');
  expect(await testServer(home, say)).toBeUndefined();
  expect(said[0]).toMatch(/No python3/);
  expect(said[1]).toMatch(/No matching distribution[^]*TEMPORAL_TEST_SERVER/);
});
