import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Activities } from '../../activities/types.js';
import type { EventId } from '#libs/kernel/index.js';
import type { Told } from '../../workflows/contract.js';
import { eventually } from './support/eventually.js';
import { startEngine, type Engine } from './support/engine.js';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine(fileURLToPath(new URL('./support/old-shapes.workflow.ts', import.meta.url)));
});
afterAll(() => engine.stop());

const log = (
  [
    [1, { amount: 5 }],
    [2, { by: 7 }],
    [3, { by: 11, why: 'asked' }],
  ] as const
).map(([schema, data], i): Told => ({
  version: i + 1,
  schema,
  event: { type: 'Counted', data },
  eventId: `e${i}` as EventId,
}));
const ended: Told = { version: 4, schema: 1, event: { type: 'Ended', data: {} }, eventId: 'e4' as EventId };
const reading = (events: readonly Told[]): Activities => ({
  loadStream: (_, after) =>
    Promise.resolve({ events: events.filter((told) => told.version > after), more: false, aheadMs: 0 }),
  runCommand: () => Promise.reject(new Error('No command is expected.')),
  notify: () => Promise.reject(new Error('No notice is expected.')),
  casesStanding: () => Promise.reject(new Error('No other case is asked for.')),
});
const upcast = { total: 23, whys: ['not recorded', 'not recorded', 'asked'], ended: true };

test('a signal that carries events of former shapes is folded in today’s', async () => {
  await engine.working(reading(log), async () => {
    const handle = await engine.tell('old-signal', [...log, ended]);
    expect(await handle.result()).toEqual(upcast);
  });
});

test('a loaded page that carries events of former shapes is folded in today’s', async () => {
  await engine.working(reading([...log, ended]), async () => {
    expect(await (await engine.tell('old-page', [])).result()).toEqual(upcast);
  });
});

test('an event of a newer release waits for that release and fails nothing', async () => {
  const newer: Told = {
    version: 4,
    schema: 9,
    event: { type: 'Counted', data: { by: 1, why: 'x', more: true } },
    eventId: 'e9' as EventId,
  };
  await engine.working(reading(log), async () => {
    const handle = await engine.tell('newer', log);
    await engine.tell('newer', [newer]);
    const failures = async () => {
      const { events } = await handle.fetchHistory();
      return (events ?? []).filter((event) => event.workflowTaskFailedEventAttributes).length;
    };
    await eventually(async () => expect(await failures()).toBeGreaterThan(0));
    expect((await handle.describe()).status.name).toBe('RUNNING');
    await handle.terminate();
  });
});
