import { expect, test } from '@jest/globals';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import type { SchoolId, StaffId } from '#libs/kernel/index.js';
import { ada, ceo, headOfAsh, slt, sltTwo } from '../support/people.js';
import * as its from '../domain/ldp-participation/histories.js';
import { employed, inShort, playing, tasksIn, type World } from '../domain/ldp-participation/world.js';

const applied = (staff: StaffId, world: World = its.trust): World =>
  playing(world, { ...its.submitting(), by: staff, stream: participationOf(staff) });
const asked = (staff: StaffId, world?: World) => tasksIn(applied(staff, world), staff)[0]!;
const endorsing = (by: StaffId, of: StaffId) => ({ ...its.endorsing(by), stream: participationOf(of) });

test('E54: ordinarily the Head of the applicant’s school reads it', () => {
  expect(asked(ada).to).toEqual([{ role: 'Head', school: 'school-ash' }]);
});

test('E54: for a Principal the CEO does, and the Principal never for themself', () => {
  expect(asked(headOfAsh)).toMatchObject({
    to: [{ role: 'CEO' }],
    not: [{ staff: headOfAsh, because: 'own-case' }],
  });
  const world = applied(headOfAsh);
  expect(inShort(world, endorsing(headOfAsh, headOfAsh))).toBe('no: ExcludedFromTask');
  expect(inShort(world, endorsing(ceo, headOfAsh))).toBe('ApplicationEndorsed + ApplicationForwarded + CycleEntered');
});

test('E54: for somebody of the central team, who has no Head, the CEO does', () => {
  const central = employed(its.trust, ada, { school: 'central-team' as SchoolId, contract: 'permanent' });
  expect(asked(ada, central).to).toEqual([{ role: 'CEO' }]);
});

test('E54: for a CEO whose school has no Head, SLT does without them', () => {
  const central = employed(its.trust, ceo, { school: 'central-team' as SchoolId, contract: 'permanent' });
  expect(asked(ceo, central).to).toEqual([{ role: 'SLT' }]);
  const world = applied(ceo, central);
  const both = { ...endorsing(ceo, ceo), roles: [{ role: 'CEO' }, { role: 'SLT' }] } as const;
  expect(inShort(world, both)).toBe('no: ExcludedFromTask');
  for (const member of [slt, sltTwo]) expect(inShort(world, endorsing(member, ceo))).toMatch(/^ApplicationEndorsed/);
});

test('E54: nor does anybody endorse themself as a delegate of the Head', () => {
  const world = applied(ada);
  expect(inShort(world, { ...endorsing(ada, ada), roles: [{ role: 'Head' }] })).toBe('no: ExcludedFromTask');
});
