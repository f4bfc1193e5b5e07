import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { elsewhere, inTables, NotDone, readLog, type Act } from '#libs/operations/log.js';
import { opened, type Opened } from '../vault/open.js';
import { operator } from './operator.js';

let db: Opened;
beforeAll(async () => {
  db = await opened('operations log');
}, 120_000);
afterAll(() => db.close());

const act = (subject: string, more: Partial<Act> = {}): Act => ({
  ...operator(),
  action: 'retry-parked',
  subject,
  ...more,
});
const lines = async (subject: string) => (await readLog(db.pool)).filter((line) => line.subject === subject);
const writeEra = (n: number) => async (client: { query: (text: string, values: unknown[]) => Promise<unknown> }) => {
  await client.query('update world set version = $1', [n]);
  return `World ${n}.`;
};
const world = async () => (await db.pool.query<{ version: number }>('select version from world')).rows[0]!.version;

describe('An action on tables', () => {
  test('is written with who, what, why and what came of it', async () => {
    const by = act('one');
    expect(await inTables(db.pool, by, writeEra(71))).toEqual({ result: 'World 71.', repeated: false });
    expect(await lines('one')).toMatchObject([
      { actor: 'staff-149', action: 'retry-parked', reason: 'Drill', status: 'done', result: 'World 71.' },
    ]);
  });

  test('is done once, however often its page is sent, and answers the same each time', async () => {
    const by = act('twice');
    const answers = await Promise.all([1, 2, 3].map((n) => inTables(db.pool, by, writeEra(80 + n))));
    expect(new Set(answers.map(({ result }) => result)).size).toBe(1);
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(await lines('twice')).toHaveLength(1);
    expect(answers[0]!.result).toBe(`World ${await world()}.`);
  });

  test('that fails leaves neither an effect nor a line, and can be asked for again', async () => {
    const by = act('broken');
    const before = await world();
    const broken = inTables(db.pool, by, async (client) => {
      await writeEra(99)(client);
      throw new NotDone('No.');
    });
    await expect(broken).rejects.toThrow('No.');
    expect([await world(), await lines('broken')]).toEqual([before, []]);
    expect((await inTables(db.pool, by, writeEra(72))).result).toBe('World 72.');
  });

  test('does not answer for another action that has its id', async () => {
    const by = act('mine');
    await inTables(db.pool, by, writeEra(73));
    await expect(inTables(db.pool, { ...by, subject: 'other' }, writeEra(74))).rejects.toThrow(NotDone);
    await expect(inTables(db.pool, { ...by, actor: 'staff-150' }, writeEra(74))).rejects.toThrow(NotDone);
    expect(await world()).toBe(73);
  });
});

describe('An action elsewhere', () => {
  test('is in the log before it begins', async () => {
    const by = act('outside');
    const seen: string[] = [];
    const look = async () => {
      seen.push(...(await lines('outside')).map(({ status }) => status));
      return 'Done outside.';
    };
    expect((await elsewhere(db.pool, by, look)).result).toBe('Done outside.');
    expect([seen, (await lines('outside'))[0]!.status]).toEqual([['begun'], 'done']);
  });

  test('that fails says so in its line, and its page says it again', async () => {
    const by = act('failing');
    const fails = () => Promise.reject(new NotDone('The consumer runs.'));
    await expect(elsewhere(db.pool, by, fails)).rejects.toThrow('The consumer runs.');
    await expect(elsewhere(db.pool, by, () => Promise.resolve('never'))).rejects.toThrow('The consumer runs.');
    expect(await lines('failing')).toMatchObject([{ status: 'failed', result: 'The consumer runs.' }]);
  });

  test('that was broken off is not begun again behind one’s back', async () => {
    const by = act('lost');
    let end = () => undefined as void;
    const under = elsewhere(db.pool, by, () => new Promise<string>((done) => (end = () => done('At last.'))));
    while (!(await lines('lost')).length);
    const again = await elsewhere(db.pool, by, () => Promise.resolve('never'));
    expect(again).toEqual({ result: expect.stringMatching(/has not ended/), repeated: true });
    end();
    expect((await under).result).toBe('At last.');
  });
});

describe('The log of operations', () => {
  test('is read page by page, the newest first', async () => {
    for (const subject of ['p1', 'p2', 'p3']) await inTables(db.pool, act(subject), writeEra(75));
    const first = await readLog(db.pool, { limit: 2 });
    const second = await readLog(db.pool, { limit: 2, before: first[1]!.id });
    expect([...first, ...second].map(({ subject }) => subject).slice(0, 3)).toEqual(['p3', 'p2', 'p1']);
  });

  test('can’t be rewritten by the application', async () => {
    const denied = 'permission denied';
    await expect(db.pool.query(`delete from operations_log`)).rejects.toThrow(denied);
    await expect(db.pool.query(`update operations_log set actor = 'somebody'`)).rejects.toThrow(denied);
    await expect(db.pool.query(`update operations_log set reason = 'another'`)).rejects.toThrow(denied);
  });
});
