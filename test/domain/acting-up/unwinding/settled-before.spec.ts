import { expect, test } from '@jest/globals';
import { slt } from '../../../support/people.js';
import * as its from '../trust.js';
import { day, linkIn, playing, postsIn, thereOn, ledgerIn } from '../world.js';
import { assignmentsOf } from '#libs/domain/assignment/state.js';

const { first, headship, reason } = its;
const at = '2027-03-15T09:00:00Z';
const absent = playing(
  its.whole,
  its.arranging(first, headship, its.d, '2027-02-01', { cause: 'absence', to: '2027-03-31' }, at),
  its.asks(first, 'DetermineAllowance', { decision: 'as-the-post', effectiveFrom: day('2027-02-01') }, at, slt),
);

test('a plan that takes back every day of a link cancels it, though it had been closed by its date', () => {
  const later = '2027-04-06T09:00:00Z';
  const back = playing(
    absent,
    its.proposing(first, '2027-02-01', at),
    its.asks(first, 'CloseActing', {}, later, its.itself(first)),
    its.applying(first, 1, later),
  );
  expect(linkIn(back, first).status).toBe('Cancelled');
  expect(postsIn(back).flatMap((post) => assignmentsOf(ledgerIn(back, post)).filter((one) => one.because))).toEqual([]);
  expect(thereOn(back, headship, '2027-02-01')).toEqual([its.h]);
});

test('a link that was closed by its date waits for the answer to a plan, and ends with it', () => {
  const later = '2027-04-06T09:00:00Z';
  const waiting = playing(
    absent,
    its.proposing(first, '2027-03-22', at),
    its.asks(first, 'CloseActing', {}, later, its.itself(first)),
  );
  expect(linkIn(waiting, first)).toMatchObject({ status: 'Closing', lastDay: '2027-03-31' });
  const rejected = its.asks(first, 'RejectUnwinding', { proposal: 1, reason }, later, slt);
  expect(linkIn(playing(waiting, rejected), first)).toMatchObject({ status: 'Ended', lastDay: '2027-03-31' });
  expect(linkIn(playing(waiting, its.applying(first, 1, later)), first)).toMatchObject({
    status: 'Ended',
    lastDay: '2027-03-21',
  });
});
