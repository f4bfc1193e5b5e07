import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { inTransaction } from '#libs/event-store/pool.js';
import type { StaffId, StreamId, VaultId } from '#libs/kernel/index.js';
import { openVault } from '#libs/vault/index.js';
import { opened, type Opened } from './open.js';

let db: Opened;
beforeAll(async () => (db = await opened('vault')), 120_000);
afterAll(() => db.close());

const staff = (id: string) => id as StaffId;
const item = () => randomUUID() as string as VaultId;
const write = async (subject: StaffId, text: string, vault = db.vault): Promise<VaultId> => {
  const id = item();
  const { row } = vault.seal(await vault.subjectKey(subject), id, text, 'internal-post-1' as StreamId);
  await inTransaction(db.pool, (client) => vault.put(client, [row]));
  return id;
};
const worldVersion = async () =>
  (await db.pool.query<{ version: number }>('select version from world')).rows[0]!.version;

describe('Writing and reading', () => {
  test('what was put is read back, many at once, for many people', async () => {
    const ids = [
      await write(staff('ann'), 'Årsmöte – naïve 💐'),
      await write(staff('bob'), 'second'),
      await write(staff('ann'), ''),
    ];
    expect(await db.vault.read(ids)).toEqual(
      new Map([
        [ids[0], 'Årsmöte – naïve 💐'],
        [ids[1], 'second'],
        [ids[2], ''],
      ]),
    );
  });

  test('an id that is not there is absent, and nothing asked is nothing read', async () => {
    expect(await db.vault.read([item()])).toEqual(new Map());
    expect(await db.vault.read([])).toEqual(new Map());
  });

  test('another process with the same master key reads it and makes the same hash', async () => {
    const id = await write(staff('cas'), 'a reason');
    const other = openVault({ pool: db.pool, key: db.key });
    expect((await other.read([id])).get(id)).toBe('a reason');
    const hash = async (vault: typeof other) =>
      vault.seal(await vault.subjectKey(staff('cas')), item(), 'a reason').sealed.hash;
    expect(await hash(other)).toBe(await hash(db.vault));
  });

  test('the rows hold neither the text nor a key in the clear', async () => {
    await write(staff('dee'), 'VERY-PRIVATE-REASON');
    const { rows } = await db.pool.query<{ box: Buffer; wrapped_key: Buffer }>(
      `select box, wrapped_key from vault_items join vault_keys using (subject) where subject = 'dee'`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.box.toString('latin1')).not.toContain('VERY-PRIVATE');
    expect(rows[0]!.wrapped_key.length).toBe(12 + 16 + 32);
  });

  test('a dropped item is gone, and the person’s others stay', async () => {
    const [gone, stays] = [await write(staff('eve'), 'old'), await write(staff('eve'), 'new')];
    await inTransaction(db.pool, (client) => db.vault.drop(client, [gone]));
    expect(await db.vault.read([gone, stays])).toEqual(new Map([[stays, 'new']]));
  });

  test('an item that is put in a transaction which is rolled back was never there', async () => {
    const id = item();
    const { row } = db.vault.seal(await db.vault.subjectKey(staff('eve')), id, 'never said');
    const work = inTransaction(db.pool, async (client) => {
      await db.vault.put(client, [row]);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await db.vault.read([id])).toEqual(new Map());
  });
});

describe('First use', () => {
  test('twenty at once get one key', async () => {
    const vaults = Array.from({ length: 20 }, () => openVault({ pool: db.pool, key: db.key }));
    const keys = await Promise.all(vaults.map((vault) => vault.subjectKey(staff('first'))));
    expect(new Set(keys.map((key) => key.id.toString('hex'))).size).toBe(1);
    const { rows } = await db.pool.query(`select 1 from vault_keys where subject = 'first'`);
    expect(rows).toHaveLength(1);
  });

  test('every person has a key of their own, and everybody with a key is listed', async () => {
    const [a, b] = [await db.vault.subjectKey(staff('kim')), await db.vault.subjectKey(staff('lou'))];
    expect(a.id.equals(b.id)).toBe(false);
    expect(await db.vault.subjects()).toEqual(expect.arrayContaining(['kim', 'lou']));
  });

  test('keys made on a transaction that is rolled back were never there', async () => {
    const work = inTransaction(db.pool, async (client) => {
      expect((await db.vault.subjectKeys(client, [staff('mia'), staff('mia'), staff('ned')])).size).toBe(2);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await db.vault.subjects()).not.toContain('mia');
  });
});

describe('Erasing a person', () => {
  test('deletes the key and the items, moves the world, and leaves everybody else', async () => {
    const [gone, stays] = [await write(staff('pat'), 'gone'), await write(staff('quy'), 'stays')];
    const before = await worldVersion();
    expect(await db.vault.erase(staff('pat'))).toBe(true);
    expect(await worldVersion()).toBe(before + 1);
    expect(await db.vault.read([gone, stays])).toEqual(new Map([[stays, 'stays']]));
    expect(await db.vault.subjects()).not.toContain('pat');
    expect((await db.pool.query(`select 1 from vault_items where subject = 'pat'`)).rows).toHaveLength(0);
  });

  test('of somebody unknown changes nothing', async () => {
    const before = await worldVersion();
    expect(await db.vault.erase(staff('nobody'))).toBe(false);
    expect(await worldVersion()).toBe(before);
  });

  test('by one process is noticed by another that decides on the moved world', async () => {
    const other = openVault({ pool: db.pool, key: db.key });
    const old = await other.subjectKey(staff('ria'), await worldVersion());
    expect(await other.subjectKey(staff('ria'), await worldVersion())).toBe(old);
    await db.vault.erase(staff('ria'));
    const fresh = await other.subjectKey(staff('ria'), await worldVersion());
    expect(fresh.id.equals(old.id)).toBe(false);
  });

  test('makes what was sealed under the old key unreadable, even when it is written afterwards under a new one', async () => {
    const stale = await db.vault.subjectKey(staff('sal'));
    await db.vault.erase(staff('sal'));
    const { row } = db.vault.seal(stale, item(), 'late');
    await inTransaction(db.pool, (client) => db.vault.put(client, [row]));
    const fresh = await write(staff('sal'), 'fresh');
    expect(await db.vault.read([row.vault_id, fresh])).toEqual(new Map([[fresh, 'fresh']]));
  });

  test('changes the hash of the same text: no guess can be checked against an old event', async () => {
    const hash = async () => db.vault.seal(await db.vault.subjectKey(staff('tom')), item(), 'yes').sealed.hash;
    const before = await hash();
    expect(await hash()).toBe(before);
    await db.vault.erase(staff('tom'));
    expect(await hash()).not.toBe(before);
  });
});

describe('A wrong or damaged vault', () => {
  test('another master key is told on opening and on reading, with what to do', async () => {
    const id = await write(staff('uma'), 'x');
    const wrong = openVault({ pool: db.pool, key: randomBytes(32) });
    await expect(wrong.check()).rejects.toThrow('Start with the VAULT_KEY');
    await expect(wrong.read([id])).rejects.toThrow('Start with the VAULT_KEY');
    await expect(wrong.subjectKey(staff('uma'))).rejects.toThrow('Start with the VAULT_KEY');
    await expect(db.vault.check()).resolves.toBeUndefined();
  });

  test('a box that was moved to another row is refused', async () => {
    const id = await write(staff('vic'), 'mine');
    const moved = item();
    await db.pool.query(
      'insert into vault_items select $2, subject, stream_id, box from vault_items where vault_id = $1',
      [id, moved],
    );
    await expect(db.vault.read([moved])).rejects.toThrow(moved);
    expect((await db.vault.read([id])).get(id)).toBe('mine');
  });
});
