import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importDirectory, loadDirectory, watchDirectory } from '#libs/directory/index.js';
import { createPool } from '#libs/event-store/pool.js';
import { opened, type Opened } from '../vault/open.js';
import { changed, rows, small } from './csv.js';
import { schoolId } from './rows.js';

let db: Opened;
beforeAll(async () => {
  db = await opened('watch');
  changed(await importDirectory(db.pool, db.vault, small));
}, 120_000);
afterAll(() => db.close());

const open = async (id: string) =>
  changed(await importDirectory(db.pool, db.vault, rows('schools.csv', `${id},${id},Essex,primary,2020-09-01`)));
const never = { everyMs: 1_000_000 };

test('a refresh sees what was committed before it was asked for, and loads nothing when nothing moved', async () => {
  const watched = await watchDirectory(db.pool, never);
  const first = watched.current();
  expect(await watched.refresh()).toBe(first);
  await open('ash');
  expect(watched.current()).toBe(first);
  const second = await watched.refresh();
  expect(second.version).toBe(first.version + 1);
  expect(second.school(schoolId('ash'))).toBeDefined();
  expect(first.school(schoolId('ash'))).toBeUndefined();
  expect(watched.current()).toBe(second);
  await watched.stop();
});

test('however many ask at once, each gets a directory at least as new as its question', async () => {
  const watched = await watchDirectory(db.pool, never);
  const asked = Array.from({ length: 10 }, async (_, i) => {
    await open(`school-${i}`);
    return (await watched.refresh()).school(schoolId(`school-${i}`))?.id;
  });
  expect(await Promise.all(asked)).toEqual(Array.from({ length: 10 }, (_, i) => `school-${i}`));
  await watched.stop();
});

test('the polling finds a change by itself', async () => {
  const watched = await watchDirectory(db.pool, { everyMs: 20 });
  await open('fir');
  while (!watched.current().school(schoolId('fir'))) await new Promise((done) => setTimeout(done, 10));
  expect(watched.current().version).toBe((await loadDirectory(db.pool)).version);
  await watched.stop();
});

test('a look that fails is told, the last directory stays, and the next look tries again', async () => {
  const pool = createPool(db.url, { max: 2 });
  const problems: unknown[] = [];
  const watched = await watchDirectory(pool, { everyMs: 20, onProblem: (problem) => problems.push(problem) });
  await pool.end();
  while (problems.length < 2) await new Promise((done) => setTimeout(done, 10));
  expect(watched.current().school(schoolId('elm'))?.name).toBe('Elm School');
  await expect(watched.refresh()).rejects.toThrow();
  await watched.stop();
});

test('the world moves for an erased person too', async () => {
  const watched = await watchDirectory(db.pool, never);
  const before = watched.current().version;
  await db.vault.erase('ann' as never);
  expect((await watched.refresh()).version).toBe(before + 1);
  await watched.stop();
});
