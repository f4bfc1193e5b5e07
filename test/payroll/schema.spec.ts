import { expect, test } from '@jest/globals';
import { migrate } from '../../apps/payroll-subscriber/schema.js';
import { payrollDatabase } from './payroll-database.js';

const database = payrollDatabase();

test('a payroll that starts beside one at work touches none of the tables that the other has locked', async () => {
  const atWork = await database().connect();
  await atWork.query('begin');
  await atWork.query('lock table payroll.appointments, payroll.assignments, payroll.checks in row exclusive mode');
  const starting = await database().connect();
  await starting.query("set lock_timeout = '2s'");
  const alone = { connect: () => Promise.resolve(starting) } as never;
  await migrate(alone);
  await atWork.query('rollback');
  atWork.release();
});

test('what another release had made is made anew', async () => {
  await database().query("update payroll.made set made = 'of another release'");
  await database().query('drop view payroll.pay_periods');
  await migrate(database());
  expect((await database().query('select 1 from payroll.pay_periods')).rowCount).toBe(0);
  expect((await database().query('select 1 from payroll.made')).rowCount).toBe(1);
});
