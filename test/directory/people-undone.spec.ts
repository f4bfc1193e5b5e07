import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { dropWithin, sweepImports } from '#libs/directory/imports/sweep.js';
import { importDirectory, loadDirectory } from '#libs/directory/index.js';
import { inTransaction } from '#libs/event-store/pool.js';
import type { Instant } from '#libs/kernel/index.js';
import { changed, rows } from './csv.js';
import { newcomer, smallTrust } from './people-imports.js';
import { staffId } from './rows.js';

const now = '2026-11-22T12:00:00.000Z' as Instant;
const { db, stage, found, apply, brought, undo, outcomes, contents, nameOf } = smallTrust('people undone');

describe('Undoing', () => {
  test('puts every row back as it was, names too, and takes away what was added', async () => {
    const before = await contents();
    const id = await brought({
      ...rows(
        'staff.csv',
        'bob,Robert Barn,bob@trust.example,fixed-term,0.6,2020-09-01,2027-08-31',
        'cas,Cas Crow,cas@trust.example,permanent,0.8,2027-01-01,',
      ),
      ...rows('employments.csv', 'cas,elm,2027-01-01,'),
      ...rows('roles.csv', 'vic,Governor,,2020-09-01,2026-08-31', 'bob,HR,,2026-01-01,'),
    });
    expect(await nameOf('bob')).toBe('Robert Barn');
    expect(await undo(id)).toEqual({ ok: true, rows: 5 });
    expect(await contents()).toEqual(before);
    expect([await nameOf('bob'), await nameOf('cas')]).toEqual(['Bob Barn', undefined]);
    expect((await loadDirectory(db().pool)).rolesOf(staffId('vic'), now)).toEqual([{ role: 'Governor' }]);
    expect((await db().pool.query(`select 1 from vault_items where subject = 'cas'`)).rows).toEqual([]);
  });

  test('is refused with the facts where a later change rests on it, and then changes nothing', async () => {
    const id = await brought(newcomer);
    changed(await importDirectory(db().pool, db().vault, rows('posts.csv', 'cas,elm,Cook,2027-01-01,')));
    changed(await importDirectory(db().pool, db().vault, rows('employments.csv', 'cas,elm,2027-01-01,2027-12-31')));
    const before = await contents();
    const undone = await undo(id);
    expect(undone).toEqual({
      ok: false,
      facts: ['employments.csv, line 2: the row was changed since', 'posts.csv, staff_id: cas is not known'],
    });
    expect([await contents(), (await found(id)).status]).toEqual([before, 'applied']);
  });

  test('is refused where somebody has acted with a role that it gave', async () => {
    const id = await brought(rows('roles.csv', 'bob,HR,,2026-01-01,'));
    await db().pool.query(
      `insert into events (stream_id, version, event_id, type, schema, data, metadata, at, era)
       values ('s-1', 1, gen_random_uuid(), 'X', 1, '{}', '{"actor": {"kind": "person", "id": "bob"}}', now(), 1)`,
    );
    await db().pool.query(`insert into event_order (global_no, stream_id, version) values (1, 's-1', 1)`);
    expect(await undo(id)).toEqual({ ok: false, facts: ['bob has acted since'] });
  });

  test('is done once, and not before the import was applied', async () => {
    const id = await stage(newcomer);
    expect(await undo(id)).toMatchObject({ ok: false });
    await apply(id);
    const answers = await Promise.all([undo(id), undo(id)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('never brings back the name of somebody who was erased', async () => {
    const id = await brought(
      rows('staff.csv', 'bob,Robert Barn,bob@trust.example,fixed-term,0.6,2020-09-01,2027-08-31'),
    );
    await db().vault.erase(staffId('bob'));
    expect(await undo(id)).toMatchObject({ ok: true });
    expect(await nameOf('bob')).toBeUndefined();
  });

  test('takes away no row that an import did not add, whoever asks the database', async () => {
    const id = await brought(newcomer);
    const taken = async (...of: readonly unknown[]) =>
      (await db().pool.query<{ so: boolean }>('select take_away_imported($1, $2, $3) as so', [...of])).rows[0]!.so;
    expect([
      await taken(id, 'roles.csv', 2),
      await taken(id, 'staff.csv', 9),
      await taken(randomUUID(), 'staff.csv', 2),
    ]).toEqual([false, false, false]);
    await expect(db().pool.query('delete from employments')).rejects.toThrow('permission denied');
  });
});

describe('What is kept', () => {
  const age = async (column: string, id: string, days: number) =>
    db().pool.query(`update people_imports set ${column} = now() - make_interval(days => $2) where import_id = $1`, [
      id,
      days,
    ]);
  const items = async () =>
    (await db().pool.query<{ n: number }>('select count(*)::int as n from vault_items')).rows[0]!.n;

  test('files go after a day, and an import that waited is dropped with them', async () => {
    const before = await items();
    const id = await stage(newcomer);
    await sweepImports(db().pool, db().vault);
    expect(await items()).toBe(before + 1);
    await age('brought_at', id, 2);
    await sweepImports(db().pool, db().vault);
    expect([await items(), await found(id)]).toEqual([
      before,
      expect.objectContaining({ status: 'dropped', files: false }),
    ]);
    await apply(id);
    expect(await outcomes(id)).toEqual([]);
  });

  test('a name that an import replaced goes after thirty days, and the import stands for good', async () => {
    const before = await items();
    const id = await brought(
      rows('staff.csv', 'bob,Robert Barn,bob@trust.example,fixed-term,0.6,2020-09-01,2027-08-31'),
    );
    await age('brought_at', id, 31);
    await age('applied_at', id, 31);
    await sweepImports(db().pool, db().vault);
    expect([await items(), (await found(id)).status, await nameOf('bob')]).toEqual([before, 'settled', 'Robert Barn']);
    expect(await undo(id)).toMatchObject({ ok: false });
  });

  test('an import that is dropped takes its files along, once', async () => {
    const before = await items();
    const id = await stage(newcomer);
    const drop = () => inTransaction(db().pool, (client) => dropWithin(client, db().vault, id));
    expect([await drop(), await drop(), await items()]).toEqual([true, false, before]);
  });
});
