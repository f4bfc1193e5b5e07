import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadDirectory } from '#libs/directory/index.js';
import { readModels } from '#libs/verify/invariants/read-models.js';
import { post } from '#libs/domain/assignment/index.js';
import { instant, type Instant, type LocalDate, type PostId, type StaffId } from '#libs/kernel/index.js';
import { holdersOn, stretchesIn, stretchesOf } from '#libs/read-models/post-ledger/query.js';
import { ada, ash, ben, dev, headOfAsh, hr } from '../support/people.js';
import { leave } from './support/leave.js';
import { ledgerTrust, streamOf, type LedgerTrust } from './support/ledger-trust.js';

let t: LedgerTrust;
beforeAll(async () => {
  t = await ledgerTrust('ledger');
});
afterAll(() => t.close());

const day = (text: string) => text as LocalDate;
const now = () => instant(Date.now() + 1_000);
const lastRecorded = async (id: PostId): Promise<Instant> => (await t.store.look(streamOf(id), 0)).events.at(-1)!.at;
const holders = async (id: PostId, on: string, knownAt = now()) =>
  (await holdersOn(t.store.pool, id, day(on), knownAt)).map((one) => [one.staff, one.present ? 'there' : 'away']);
const pausing = () => new Promise((resolve) => setTimeout(resolve, 5));
const faults = async () => {
  const processOf = (stream: string) => (stream.startsWith('post-') ? post : leave);
  const found = [];
  for await (const fault of readModels.check({ store: t.store, processOf, waitMs: 0 }, () => undefined))
    found.push(fault);
  return found;
};

describe('The ledger', () => {
  test('answers who holds a post on a day, as known at any instant, whatever was recorded later', async () => {
    const id = await t.establish({ title: 'Bursar', role: undefined });
    const assignment = await t.assign(id, ada, { from: '2030-01-01' });
    const first = await lastRecorded(id);
    await pausing();
    await t.give(hr, streamOf(id), 'CorrectAssignment', { assignment, from: '2030-02-01' });
    const second = await lastRecorded(id);
    await pausing();
    await t.give(hr, streamOf(id), 'CancelAssignment', { assignment });
    expect(await holders(id, '2030-01-15', instant(Date.parse(first) - 1))).toEqual([]);
    expect(await holders(id, '2030-01-15', first)).toEqual([[ada, 'there']]);
    expect(await holders(id, '2030-01-15', second)).toEqual([]);
    expect(await holders(id, '2030-02-01', second)).toEqual([[ada, 'there']]);
    expect(await holders(id, '2030-02-01', now())).toEqual([]);
  });

  test('has who is away beside who is there, of one post, one person or the whole trust', async () => {
    const id = await t.establish({ title: 'Caretaker', role: undefined });
    const assignment = await t.assign(id, ben, { from: '2026-01-01' });
    await t.begin('TakeLeave', { post: id, assignment, acting: ada, from: '2031-07-01', to: '2031-07-31' });
    expect(await holders(id, '2031-06-30')).toEqual([[ben, 'there']]);
    expect(await holders(id, '2031-07-31')).toEqual(
      expect.arrayContaining([
        [ben, 'away'],
        [ada, 'there'],
      ]),
    );
    expect(await holders(id, '2031-08-01')).toEqual([[ben, 'there']]);
    const of = await stretchesOf(t.store.pool, ben, now());
    expect(of.map(({ from, to, present }) => [from, to, present])).toEqual([
      ['2026-01-01', '2031-06-30', true],
      ['2031-07-01', '2031-07-31', false],
      ['2031-08-01', undefined, true],
    ]);
    const july = { from: day('2031-07-10'), to: day('2031-07-20') };
    const inTrust = await stretchesIn(t.store.pool, july, now());
    expect(
      inTrust
        .filter((one) => one.post === id)
        .map(({ staff }) => staff)
        .sort(),
    ).toEqual([ada, ben].sort());
    expect(await stretchesIn(t.store.pool, { ...july, schools: [ash] }, now())).toEqual(inTrust);
    expect(await stretchesIn(t.store.pool, { from: day('2009-01-01'), to: day('2009-12-31') }, now())).toEqual([]);
  });
});

describe('Whatever is changed in the ledger', () => {
  test('moves the world once, and what changes nothing there does not', async () => {
    const start = await t.world();
    const id = await t.establish({ title: 'Cook', role: undefined });
    expect(await t.world()).toBe(start);
    await t.assign(id, dev, { from: '2040-01-01', to: '2040-12-31' });
    expect(await t.world()).toBe(start + 1);
  });

  test('is known to the next decision: of two posts given to one person at once, one is refused', async () => {
    const posts = await Promise.all(['Tutor', 'Coach'].map((title) => t.establish({ title, role: undefined })));
    const apps = [t.another(), t.another()];
    const answers = await Promise.all(
      posts.map((id, i) =>
        t.give(hr, streamOf(id), 'AssignHolder', { staff: dev, basis: 'substantive', from: '2050-01-01' }, apps[i]),
      ),
    );
    expect(answers.map((one) => (one.ok ? 'held' : one.refusal)).sort()).toEqual(['MoreThanFullTime', 'held']);
  });

  test('is in the directory of every app at its next look', async () => {
    const id = await t.establish({ title: 'Nurse', role: undefined });
    await t.assign(id, dev, { from: '2041-01-01', to: '2041-01-31' });
    const directory = await t.directory.refresh();
    expect(directory.holdingsIn(id)).toMatchObject([{ staff: dev, title: 'Nurse', from: '2041-01-01', present: true }]);
    expect(directory.holdingsOf(dev)).toEqual(expect.arrayContaining([...directory.holdingsIn(id)]));
    expect(directory.holdingsOf('staff-nobody' as StaffId)).toEqual([]);
  });

  test('leaves an app that reads only what changed with what one has that reads everything', async () => {
    const id = await t.establish({ title: 'Warden', role: 'Head' });
    const assignment = await t.assign(id, ada, { from: '2043-01-01', to: '2043-12-31' });
    const told = async () => {
      const [watched, whole] = [await t.directory.refresh(), await loadDirectory(t.owner)];
      const at = instant(Date.parse('2043-06-01T12:00:00Z'));
      const of = (one: typeof whole) => [
        one.version,
        [hr, headOfAsh, ada, ben, dev].map((staff) => [one.holdingsOf(staff), one.rolesOf(staff, at)]),
        [one.holdingsIn(id), one.holders('Head', ash, at)],
      ];
      expect(of(watched)).toEqual(of(whole));
      return watched.holders('Head', ash, at);
    };
    expect(await told()).toContain(ada);
    await t.give(hr, streamOf(id), 'CorrectAssignment', { assignment, from: '2043-01-01', to: '2043-03-31' });
    await t.begin('TakeLeave', { post: id, assignment, acting: ben, from: '2043-02-01', to: '2043-02-10' });
    expect(await told()).not.toContain(ada);
    await t.owner.query('update world set version = version + 1');
    await t.give(hr, streamOf(id), 'CancelAssignment', { assignment });
    expect(await told()).not.toContain(ada);
  });
});

describe('A rebuild', () => {
  const all = async () => (await t.owner.query('select * from ledger order by stream_id, row_key, version')).rows;

  test('finds the ledger as it is, with when each row was known', async () => {
    const before = await all();
    expect((await t.rebuild()).differed).toEqual({ cases: 0, tasks: 0, ledger: 0 });
    expect(await all()).toEqual(before);
    expect(before.some((row: { superseded_at: Date | null }) => row.superseded_at !== null)).toBe(true);
    expect(await faults()).toEqual([]);
  });

  test('mends what is damaged, and apps see that the world moved', async () => {
    const before = await all();
    await t.owner.query(`delete from ledger where staff_id = '${ben}'`);
    await t.owner.query(`update ledger set superseded_at = null where staff_id = '${ada}'`);
    expect((await faults()).length).toBeGreaterThan(3);
    const moved = await t.world();
    expect((await t.rebuild()).differed.ledger).toBeGreaterThan(3);
    expect(await all()).toEqual(before);
    expect(await t.world()).toBeGreaterThan(moved);
  });

  test('does not lose what is recorded while it runs', async () => {
    const id = await t.establish({ title: 'Clerk', role: undefined });
    let given = false;
    const rebuilt = await t.rebuild({
      progress: async () => {
        if (given) return;
        given = true;
        const assignment = await t.assign(id, dev, { from: '2042-01-01', to: '2042-01-31' });
        await t.begin('TakeLeave', { post: id, assignment, acting: headOfAsh, from: '2042-01-10', to: '2042-01-12' });
      },
    });
    expect(given).toBe(true);
    expect(rebuilt.differed).toEqual({ cases: 0, tasks: 0, ledger: 0 });
    expect(await holders(id, '2042-01-11')).toHaveLength(2);
    expect(await faults()).toEqual([]);
  });

  test('gives a post no row among the cases', async () => {
    const { rows } = await t.owner.query<{ process: string }>('select distinct process from cases');
    expect(rows).toEqual([{ process: 'leave' }]);
  });
});
