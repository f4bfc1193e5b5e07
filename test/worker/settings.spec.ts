import { expect, test } from '@jest/globals';
import { settingsFrom } from '../../apps/worker/settings.js';

const needed = { DATABASE_URL: 'postgres://db', TEMPORAL_ADDRESS: 'localhost:7233' };

test('with two addresses given, everything else has a default', () => {
  expect(settingsFrom(needed)).toEqual({
    databaseUrl: 'postgres://db',
    temporalAddress: 'localhost:7233',
    namespace: 'understudy',
    taskQueue: 'understudy',
    port: 3001,
    host: '127.0.0.1',
    reconcileEveryMs: 300_000,
    cachedWorkflows: 1000,
    packId: 'demo-trust',
    packsFolder: undefined,
    calendarsFolder: undefined,
    maxConnections: 20,
    rehearsal: false,
  });
});

test('time can be moved only where the environment says that it is a rehearsal', () => {
  expect(settingsFrom({ ...needed, REHEARSAL: '1' }).rehearsal).toBe(true);
  for (const REHEARSAL of ['0', 'true', '']) expect(settingsFrom({ ...needed, REHEARSAL }).rehearsal).toBe(false);
});

test.each(['DATABASE_URL', 'TEMPORAL_ADDRESS'])('without %s it says what to give', (name) => {
  expect(() => settingsFrom({ ...needed, [name]: '' })).toThrow(`${name} is not set. Give`);
});

test.each(['RECONCILE_EVERY_MS', 'PORT', 'CACHED_WORKFLOWS'])('%s is a whole number above 0', (name) => {
  for (const value of ['-1', '1.5', 'soon'])
    expect(() => settingsFrom({ ...needed, [name]: value })).toThrow(`${name}=${value}`);
});
