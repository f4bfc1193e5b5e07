import { beforeAll, expect, test } from '@jest/globals';
import { findPayPeriods } from '../../apps/payroll-subscriber/pay-periods.js';
import { findCorrections } from '../../apps/payroll-subscriber/corrections.js';
import { takeBatch } from '../../apps/payroll-subscriber/take-batch.js';
import * as its from '../domain/acting-up/trust.js';
import { day, playing } from '../domain/acting-up/world.js';
import { asArrived, sentOf } from '../messaging/world-messages.js';
import { slt } from '../support/people.js';
import { payrollDatabase } from './payroll-database.js';

/** The deputy acts for the Head, the assistant for the deputy, a teacher for the assistant; the Head is back three weeks early. */
const at = '2027-08-02T09:00:00Z';
const early = '2027-08-11';
const chain = playing(
  its.chain,
  its.arranging(its.third, its.assistantship, its.e, its.since, { cause: its.second }, its.monday),
);
const begun = playing(chain, ...[its.first, its.second, its.third].map(its.begin));
const allowed = playing(
  begun,
  its.asks(
    its.first,
    'DetermineAllowance',
    { decision: 'as-the-post', effectiveFrom: day(its.since) },
    '2027-03-10T10:00:00Z',
    slt,
  ),
);
const back = playing(allowed, its.proposing(its.secondment, early, at), its.applying(its.secondment, 1, at));
const messages = sentOf(back.log, 'acting-up').map(asArrived);

const database = payrollDatabase();
beforeAll(async () => {
  await takeBatch(database(), [...messages].reverse());
});
const paid = async (staff: string) =>
  (await findPayPeriods(database(), staff)).map(({ kind, postId, from, to, allowanceFrom }) => [
    kind,
    postId,
    from,
    to,
    allowanceFrom,
  ]);

test('everybody of the chain is paid for acting until the day before the Head is back, whatever came first', async () => {
  const [from, to] = [its.since, '2027-08-10'];
  expect(await paid(its.d)).toEqual([['acting', its.headship, from, to, from]]);
  expect(await paid(its.a)).toEqual([['acting', its.deputyship, from, to, null]]);
  expect(await paid(its.e)).toEqual([['acting', its.assistantship, from, to, null]]);
  expect(await paid(its.h)).toEqual([]);
});

test('in the order in which it happened, the allowance of March is owed for February, and nothing else is put right', async () => {
  await database().query('truncate payroll.assignments, payroll.received, payroll.corrections, payroll.checks');
  await takeBatch(database(), messages);
  expect(await findCorrections(database(), its.d)).toMatchObject([
    { from: its.since, to: '2027-02-28', paid: [{ allowance: false }], due: [{ allowance: true }] },
  ]);
  expect(await findCorrections(database(), its.a)).toEqual([]);
});
