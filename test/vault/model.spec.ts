import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { inTransaction } from '#libs/event-store/pool.js';
import type { StaffId, VaultId } from '#libs/kernel/index.js';
import { openVault, type Vault } from '#libs/vault/index.js';
import { opened, type Opened } from './open.js';

let db: Opened;
let processes: readonly Vault[];
beforeAll(async () => {
  db = await opened('vault model');
  processes = [1, 2].map(() => openVault({ pool: db.pool, key: db.key, cached: 2 }));
}, 120_000);
afterAll(() => db.close());

const worldVersion = async () =>
  (await db.pool.query<{ version: number }>('select version from world')).rows[0]!.version;
const step = fc.record({
  process: fc.nat(1),
  person: fc.constantFrom('ann', 'bob', 'cas'),
  does: fc.constantFrom('write', 'write', 'write', 'erase', 'read'),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Takes a step on the database and on a plain list of what ought to be readable. */
const take = async (
  run: string,
  { process, person, does }: Step,
  readable: Map<VaultId, string>,
  people: Map<VaultId, string>,
) => {
  const vault = processes[process]!;
  const subject = `${person}-${run}` as StaffId;
  if (does === 'erase') {
    await vault.erase(subject);
    for (const [id, owner] of people) if (owner === person) readable.delete(id);
  }
  if (does === 'write') {
    const [id, text] = [randomUUID() as string as VaultId, `${person} ${people.size}`];
    const { row } = vault.seal(await vault.subjectKey(subject, await worldVersion()), id, text);
    await inTransaction(db.pool, (client) => vault.put(client, [row]));
    readable.set(id, text);
    people.set(id, person);
  }
  expect(await vault.read([...people.keys()])).toEqual(readable);
};

test('whatever two processes write and erase in turn, exactly what was not erased can be read, by both', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const [run, readable, people] = [randomUUID(), new Map<VaultId, string>(), new Map<VaultId, string>()];
      for (const one of steps) await take(run, one, readable, people);
    }),
    { numRuns: 40 },
  );
});

test('people write and are erased at once: every item is read right or absent, and nobody meets an error', async () => {
  const subject = 'storm' as StaffId;
  const written = new Map<VaultId, string>();
  const write = async (vault: Vault, n: number) => {
    const id = randomUUID() as string as VaultId;
    const { row } = vault.seal(await vault.subjectKey(subject, await worldVersion()), id, `text ${n}`);
    await inTransaction(db.pool, (client) => vault.put(client, [row]));
    written.set(id, `text ${n}`);
  };
  await Promise.all(
    Array.from({ length: 60 }, (_, n) =>
      n % 6 === 0 ? processes[n % 2]!.erase(subject) : write(processes[n % 2]!, n),
    ),
  );
  for (const [id, text] of await db.vault.read([...written.keys()])) expect(text).toBe(written.get(id));
  await db.vault.erase(subject);
  expect(await db.vault.read([...written.keys()])).toEqual(new Map());
});

test('the hash for the commands table is one for one text under one master key, and none without it', () => {
  const other = openVault({ pool: db.pool, key: Buffer.alloc(32, 1) });
  expect(db.vault.bodyHash('{"a":1}')).toMatch(/^[0-9a-f]{64}$/);
  expect(processes[0]!.bodyHash('{"a":1}')).toBe(db.vault.bodyHash('{"a":1}'));
  expect(db.vault.bodyHash('{"a":2}')).not.toBe(db.vault.bodyHash('{"a":1}'));
  expect(other.bodyHash('{"a":1}')).not.toBe(db.vault.bodyHash('{"a":1}'));
});

test('a master key of another length is refused at once', () => {
  expect(() => openVault({ pool: db.pool, key: Buffer.alloc(16) })).toThrow('holds 16 bytes, not 32');
});
