import { expect, test } from '@jest/globals';
import { mayStartUnder, warningOf } from '#libs/domain/policy/may-start-under.js';
import * as its from '../domain/policy/histories.js';
import { caseIn, inShort, playing, statusIn } from '../domain/policy/world.js';

const marking = (at: string) => ({ type: 'MarkOverdue', by: 'process', at }) as const;
const overdue = playing(its.inForce, marking('2028-08-01T09:00:00+01:00'));

test('E82: a policy is overdue on the day after its due date, not before, and once', () => {
  expect(inShort(its.inForce, marking('2028-07-31T22:00:00+01:00'))).toBe('no: NotDueYet');
  expect(inShort(overdue, marking('2028-08-02T09:00:00+01:00'))).toBe('no: AlreadyOverdue');
});

test('E82: overdue stays in force: what relies on it goes on, and shows the warning', () => {
  expect(statusIn(overdue)).toBe('InForce');
  const warning = { warning: 'overdue', due: '2028-07-31' };
  expect(warningOf(caseIn(overdue))).toEqual(warning);
  expect(mayStartUnder(caseIn(overdue))).toEqual({ ok: true, hash: its.first, warning });
  expect(warningOf(caseIn(its.inForce))).toBeUndefined();
});
