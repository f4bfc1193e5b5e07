import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { importDirectory } from '#libs/directory/index.js';
import { opened, type Opened } from '../vault/open.js';
import { changed, small } from './csv.js';

let db: Opened;
beforeAll(async () => {
  db = await opened('directory tables');
  changed(await importDirectory(db.pool, db.vault, small));
}, 120_000);
afterAll(() => db.close());

describe('The tables themselves refuse', () => {
  test.each([
    ['a range that ends before it begins', `update role_grants set to_date = from_date - 1`],
    ['an unknown role', `update role_grants set role = 'Boss'`],
    ['an unknown phase', `update schools set phase = 'nursery'`],
    ['an unknown kind of absence', `update absences set kind = 'bored'`],
    ['a share of more than full time', `update staff set fte = 1.2 where staff_id = 'ann'`],
    ['a volunteer with hours', `update staff set contract = 'volunteer' where staff_id = 'ann'`],
    ['a fixed term without its end', `update staff set to_date = null where staff_id = 'bob'`],
    ['a delegation without its end', `update delegations set to_date = null`],
    ['a training without its end', `update trainings set to_date = null`],
    ['a training that ends before it begins', `update trainings set to_date = from_date - 1`],
    ['a training that nobody asks for', `update trainings set training = 'juggling'`],
    ['a training of nobody', `update trainings set staff_id = 'nobody'`],
    ['a delegation to oneself', `update delegations set to_staff_id = from_staff_id`],
    ['an employer that is no school', `update employments set school_id = 'nowhere'`],
    ['a post of nobody', `update post_holdings set staff_id = 'nobody'`],
    [
      'the same grant across the trust twice',
      `insert into role_grants select * from role_grants where school_id is null`,
    ],
  ])('%s', async (_, statement) => {
    await expect(db.pool.query(statement)).rejects.toThrow(
      /violates (check|not-null|foreign key|unique)|duplicate key/,
    );
  });

  test('to the application: deleting anything of the directory', async () => {
    for (const table of [
      'schools',
      'staff',
      'employments',
      'post_holdings',
      'role_grants',
      'absences',
      'delegations',
      'trainings',
    ])
      await expect(db.pool.query(`delete from ${table}`)).rejects.toThrow('permission denied');
  });
});
