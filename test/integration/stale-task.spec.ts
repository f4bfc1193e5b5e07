import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startedStream } from '#libs/commands/ids.js';
import { commandRunner } from '#libs/commands/run-command.js';
import type { RunCommand } from '#libs/commands/types.js';
import type { Directory } from '#libs/directory/types.js';
import { createOwnerPool, openStore, type EventStore } from '#libs/event-store/index.js';
import { migrate } from '#libs/event-store/migrate.js';
import type { StaffId, StreamId } from '#libs/kernel/index.js';
import { rebuild } from '#libs/read-models/rebuild.js';
import { oneTask } from '#libs/read-models/task-inbox/query.js';
import { openVault } from '#libs/vault/index.js';
import { task, visit, visitTrust } from '../domain/process/visit.js';
import { as, masterKey } from '../support/engine.js';
import { testPack } from '../support/pack.js';
import { ceo, hr, hrTwo, slt, sltTwo } from '../support/people.js';
import { freshDatabase } from '../support/services.js';

const left = new Set<StaffId>();
const trust: Directory = {
  ...visitTrust,
  employer: (staff, at) => (left.has(staff) ? undefined : visitTrust.employer(staff, at)),
  rolesOf: (staff, at) => (left.has(staff) ? [] : visitTrust.rolesOf(staff, at)),
};
let store: EventStore;
let run: RunCommand;
let url: string;
beforeAll(async () => {
  url = await freshDatabase('stale_task');
  await migrate(url);
  store = await openStore({ databaseUrl: url, upcastersOf: () => ({}) });
  run = commandRunner({
    store,
    vault: openVault({ pool: store.pool, key: masterKey }),
    processOf: () => visit,
    directory: { current: () => trust, refresh: () => Promise.resolve(trust) },
    packs: { current: () => testPack, get: () => testPack },
  });
}, 180_000);
afterAll(() => store.close());

const requested = async (): Promise<StreamId> => {
  const key = randomUUID();
  const stream = startedStream('visit', hr, key);
  expect(await as(run, hr)(stream, { type: 'RequestVisit', data: {} }, { key })).toMatchObject({ ok: true });
  return stream;
};
const seenBy = async (stream: StreamId): Promise<number> => (await oneTask(store.pool, stream, task))?.version ?? 0;
const handOver = (by: StaffId, stream: StreamId, to: StaffId) =>
  as(run, by)(
    stream,
    { type: 'HandOverTask', data: { task, to, reason: 'A word about somebody.' } },
    { taskVersion: 1 },
  );
const approve = { type: 'ApproveVisit', data: {} };

describe('E27: a page that is stale because the task was given to somebody else', () => {
  test('is refused with who holds the task now, what has changed and by whom', async () => {
    const stream = await requested();
    const page = await seenBy(stream);
    expect(await handOver(slt, stream, sltTwo)).toMatchObject({ ok: true });
    const answer = await as(run, slt)(stream, approve, { taskVersion: page });
    expect(answer).toMatchObject({
      ok: false,
      refusal: 'TaskChanged',
      facts: { task, seen: 1, now: 2, claimedBy: sltTwo, changes: [{ type: 'TaskHandedOver', by: { person: slt } }] },
    });
  });

  test('leaves a history in which only those who acted act', async () => {
    const stream = await requested();
    await handOver(slt, stream, sltTwo);
    await as(run, slt)(stream, approve, { taskVersion: 1 });
    expect(await as(run, sltTwo)(stream, approve, { taskVersion: await seenBy(stream) })).toMatchObject({ ok: true });
    const { events } = await store.look(stream, 0);
    expect(events.map(({ event, metadata }) => [event.type, metadata.actor.id])).toEqual([
      ['VisitRequested', hr],
      ['TaskHandedOver', slt],
      ['VisitApproved', sltTwo],
    ]);
  });

  test('does not come of a comment: whoever was reading may answer', async () => {
    const stream = await requested();
    const page = await seenBy(stream);
    const comment = { type: 'CommentOnTask', data: { task, comment: 'I know the school well.' } };
    expect(await as(run, sltTwo)(stream, comment)).toMatchObject({ ok: true });
    expect(await seenBy(stream)).toBe(page);
    expect(await as(run, slt)(stream, approve, { taskVersion: page })).toMatchObject({ ok: true });
  });
});

describe('What was settled about a task', () => {
  test('shows in the inbox at once', async () => {
    const stream = await requested();
    const due = new Date(Date.now() + 9 * 86_400_000).toISOString();
    const settle = [
      [hrTwo, { type: 'RescheduleTask', data: { task, due, reason: 'The school is shut.' } }],
      [hrTwo, { type: 'PrioritiseTask', data: { task, priority: 'high' } }],
      [ceo, { type: 'OverrideExclusion', data: { task, staff: hr, reason: 'Nobody else is there.' } }],
    ] as const;
    for (const [who, command] of settle) expect(await as(run, who)(stream, command)).toMatchObject({ ok: true });
    const shown = await oneTask(store.pool, stream, task);
    expect(shown).toMatchObject({ dueAt: due, priority: 'high', lifted: [hr], version: 4 });
    expect(shown?.excluded).not.toContain(hr);
  });

  test('is in the read models as in the log, also once they are rebuilt', async () => {
    const stream = await requested();
    await as(run, ceo)(stream, {
      type: 'OverrideExclusion',
      data: { task, staff: hr, reason: 'Nobody else is there.' },
    });
    await as(run, hrTwo)(stream, { type: 'PrioritiseTask', data: { task, priority: 'high' } });
    const before = await oneTask(store.pool, stream, task);
    const owner = createOwnerPool(url);
    const rebuilt = await rebuild({ owner, processOf: () => visit, upcastersOf: () => ({}) }).finally(() =>
      owner.end(),
    );
    expect(rebuilt.differed).toEqual({ cases: 0, tasks: 0, ledger: 0 });
    expect(await oneTask(store.pool, stream, task)).toEqual(before);
    expect(before).toMatchObject({ lifted: [hr], priority: 'high' });
  });

  test('is put right by HR when its holder has left, and the log says that they did so as HR', async () => {
    const stream = await requested();
    expect(await as(run, slt)(stream, { type: 'ClaimTask', data: { task } })).toMatchObject({ ok: true });
    const over = { type: 'HandOverTask', data: { task, to: sltTwo } };
    expect(await as(run, hrTwo)(stream, over)).toMatchObject({ ok: false, refusal: 'NotAuthorised' });
    left.add(slt);
    const answer = await as(run, hrTwo)(stream, over);
    left.delete(slt);
    expect(answer).toMatchObject({
      ok: true,
      events: [{ metadata: { actor: { id: hrTwo }, roles: [{ role: 'HR' }] } }],
    });
    expect(await oneTask(store.pool, stream, task)).toMatchObject({ claimedBy: sltTwo });
  });

  test('keeps which role allowed it, and no word of the reasons', async () => {
    const stream = await requested();
    await handOver(slt, stream, sltTwo);
    await as(run, hrTwo)(stream, { type: 'PrioritiseTask', data: { task, priority: 'high' } });
    const { events } = await store.look(stream, 1);
    expect(events.map(({ metadata }) => metadata.roles.map(({ role }) => role))).toEqual([['SLT'], ['HR']]);
    expect(JSON.stringify(events)).not.toContain('A word about somebody');
  });
});
