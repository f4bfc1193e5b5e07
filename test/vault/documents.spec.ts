import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import type { CommandId, StaffId, StreamId } from '#libs/kernel/index.js';
import { engine, type Engine } from '../support/engine.js';
import { hr, hrTwo } from '../support/people.js';

let e: Engine;
beforeAll(async () => void (e = await engine('vault_documents')));
afterAll(() => e.close());

const attach = (stream: StreamId, by: StaffId, key: string, bytes: Buffer) =>
  e.run({
    stream,
    commandId: `person:${by}:${key}` as CommandId,
    actor: { kind: 'person', id: by },
    command: {
      type: 'AttachToCase',
      data: {
        name: 'Plan.pdf',
        content: {
          digest: createHash('sha256').update(bytes).digest('hex'),
          ...{ size: bytes.length, type: 'application/pdf', scan: 'clean' },
        },
      },
    },
    bytes,
  });
const idIn = (answer: Awaited<ReturnType<typeof attach>>): string => {
  if (!answer.ok) throw new Error(answer.refusal);
  return (answer.events[0]!.event.data as { document: string }).document;
};
const count = async (stream: StreamId) =>
  (await e.owner.query<{ n: number }>('select count(*)::int as n from vault_documents where stream_id = $1', [stream]))
    .rows[0]!.n;

test('bytes come back as they were, with the hash that the event holds, and the database holds none of them in the open', async () => {
  const stream = await e.request();
  const bytes = Buffer.concat([Buffer.from('Canary-4711'), randomBytes(3_000_000)]);
  const answer = await attach(stream, hr, 'large', bytes);
  const kept = await e.vault.readDocument(idIn(answer));
  expect(kept?.bytes.equals(bytes)).toBe(true);
  expect(answer).toMatchObject({ events: [{ event: { data: { hash: kept?.hash, size: bytes.length } } }] });
  expect(await e.vault.caseOfDocument(idIn(answer))).toBe(stream);
  const { rows } = await e.owner.query<{ box: Buffer }>('select box from vault_documents where stream_id = $1', [
    stream,
  ]);
  expect(rows[0]!.box.includes('Canary')).toBe(false);
});

test('the same bytes of two people have two hashes, so nobody learns from a hash that a document is known', async () => {
  const stream = await e.request();
  const bytes = randomBytes(500);
  const ids = [idIn(await attach(stream, hr, 'a', bytes)), idIn(await attach(stream, hrTwo, 'a', bytes))];
  const [one, other] = await Promise.all(ids.map((id) => e.vault.readDocument(id)));
  expect(one!.hash).not.toBe(other!.hash);
});

test('many at once on one case are all kept, each with its event, and a repeated one once', async () => {
  const stream = await e.request();
  const sent = ['a', 'b', 'c', 'd', 'a', 'b'].map((key) => attach(stream, hr, key, Buffer.from(`bytes of ${key}`)));
  const ids = (await Promise.all(sent)).map(idIn);
  expect(new Set(ids).size).toBe(4);
  expect(await count(stream)).toBe(4);
  const { events } = await e.store.look(stream, 1);
  expect(events.map(({ event }) => (event.data as { document: string }).document).sort()).toEqual(
    [...new Set(ids)].sort(),
  );
});

test('a decision that is refused, or comes late for good, keeps no bytes', async () => {
  const stream = await e.request();
  const stranger = 'staff-nobody' as StaffId;
  expect(await attach(stream, stranger, 'a', randomBytes(100))).toMatchObject({ ok: false, refusal: 'NotAuthorised' });
  await attach(stream, hr, 'same', Buffer.from('one'));
  expect(await attach(stream, hr, 'same', Buffer.from('another'))).toMatchObject({ refusal: 'IdempotencyKeyReused' });
  expect(await count(stream)).toBe(1);
});

test('they are kept while a read model is rebuilt, too', async () => {
  const stream = await e.request();
  await e.owner.query(
    'create table cases_next (like cases including all); create table tasks_next (like tasks including all)',
  );
  await e.owner.query('grant select, insert, update, delete on cases_next, tasks_next to understudy_app');
  await e.owner.query('update world set rebuilding = true, version = version + 1');
  const document = idIn(await attach(stream, hr, 'rebuilding', Buffer.from('bytes')));
  await e.owner.query('update world set rebuilding = false, version = version + 1');
  await e.owner.query('drop table cases_next; drop table tasks_next');
  expect((await e.vault.readDocument(document))?.bytes.toString()).toBe('bytes');
});

test('erasing a person takes their documents and nobody else’s', async () => {
  const stream = await e.request();
  const [his, hers] = [await attach(stream, hr, 'x', Buffer.from('his')), await attach(stream, hrTwo, 'x', Buffer.from('hers'))].map(idIn) as [string, string]; // prettier-ignore
  await e.vault.erase(hr);
  expect(await e.vault.readDocument(his)).toBeUndefined();
  expect((await e.vault.readDocument(hers))?.bytes.toString()).toBe('hers');
  expect(await e.vault.caseOfDocument(his)).toBeUndefined();
});

test('a command that attaches has to bring its bytes', async () => {
  const stream = await e.request();
  const content = { digest: 'a'.repeat(64), size: 1, type: 'text/plain', scan: 'clean' };
  const without = e.run({
    stream,
    commandId: `person:${hr}:none` as CommandId,
    actor: { kind: 'person', id: hr },
    command: { type: 'AttachToCase', data: { name: 'a.txt', content } },
  });
  await expect(without).rejects.toThrow('comes with a file');
});
