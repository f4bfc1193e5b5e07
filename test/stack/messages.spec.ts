import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findCommand, requireCommand } from '#libs/stack/find-command.js';
import { javaMajor, requireJava } from '#libs/stack/java.js';
import { appPortsFrom, portsFrom } from '#libs/stack/ports.js';
import { run } from '#libs/stack/run.js';
import { temporalPorts } from '#libs/stack/temporal-config.js';
import { temporalCommand } from '#libs/stack/temporal.js';
import { ownHome } from './support.js';

const program = (folder: string, name: string, text: string): string => {
  writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
  chmodSync(join(folder, name), 0o755);
  return folder;
};

test('without Java it says what Kafka needs and what to do', () => {
  expect(() => requireJava({ PATH: '/nowhere' })).toThrow(/Kafka needs Java.*openjdk-17.*KAFKA_BROKERS/);
});

test('with an old Java it says which one it found', () => {
  const PATH = program(ownHome(), 'java', `echo 'openjdk version "11.0.2"' >&2`);
  expect(() => requireJava({ PATH })).toThrow(/Java 17 or later; .*\/java is Java 11\./);
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "21" 2023-09-19', 21],
  ['java version "1.8.0_402"', 8],
  ['command not found', 0],
])('%s is Java %i', (printed, major) => {
  expect(javaMajor(printed)).toBe(major);
});

test('a missing command is named with what to do', () => {
  expect(() => requireCommand('no-such-command', 'Install it.')).toThrow(
    'no-such-command is not on the PATH. Install it.',
  );
  expect(findCommand('sh')).toMatch(/\/sh$/);
});

test('a step that fails shows the end of its log and what to do', async () => {
  const step = run({
    doing: 'Downloading Kafka',
    home: ownHome(),
    log: 'kafka-download',
    command: '/bin/sh',
    args: ['-c', 'echo Could not transfer artifact; exit 4'],
    otherwise: 'Look at the network.',
  });
  await expect(step).rejects.toThrow(
    /Downloading Kafka failed: it ended with 4\. The end of .*kafka-download\.log:\n[^]*Could not transfer artifact\nLook at the network\./,
  );
});

test('a port that is no number is refused by the name of its variable', () => {
  expect(() => portsFrom({ POSTGRES_PORT: 'many' })).toThrow('POSTGRES_PORT=many is no port.');
  expect(() => appPortsFrom({ PORT: '70000' })).toThrow('PORT=70000 is no port.');
});

test('ports are moved one by one', () => {
  expect(portsFrom({ KAFKA_PORT: '30000' })).toEqual({
    postgres: 15432,
    temporal: 17233,
    kafka: 30000,
    kafkaController: 30001,
  });
});

test.each([17233, 27233, 40000, 65000])(
  "Temporal's ports for frontend %i differ, and membership fits 16 bits",
  (port) => {
    const { grpc, membership } = temporalPorts(port);
    const all = [...Object.values(grpc), ...Object.values(membership)];
    expect(grpc.frontend).toBe(port);
    expect(new Set(all).size).toBe(8);
    expect(Math.max(...Object.values(membership))).toBeLessThan(32_768);
  },
);

test('the temporal command is used where there is one, unless workflows already live in Postgres', () => {
  const home = ownHome();
  const path = program(ownHome(), 'temporal', 'true');
  expect(temporalCommand(home, path)).toBe(join(path, 'temporal'));
  expect(temporalCommand(home, '/nowhere')).toBeUndefined();
  mkdirSync(join(home, 'temporal'));
  writeFileSync(join(home, 'temporal', 'server.yaml'), '{}');
  expect(temporalCommand(home, path)).toBeUndefined();
});
