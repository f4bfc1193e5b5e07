import { expect, test } from '@jest/globals';
import * as its from '../domain/policy/histories.js';
import { inShort, playing, policyIn, nothing } from '../domain/policy/world.js';

// 003, lines 7 to 12 and 75: no cadence, and the section that would say it is empty.
const policyDate = { value: { precision: 'month', value: '2019-09' }, lines: [8] };
const world = playing(nothing, its.registering(), its.taking, its.readAs({ policyDate }));

test('E76: where nothing is said, the pack’s months hold and are labelled as assumed', () => {
  expect(policyIn(world).due?.due).toMatchObject({ due: '2021-09-30', from: 'pack', months: 24, assumed: true });
});

test('E76: no date is not never overdue', () => {
  expect(inShort(world, { type: 'MarkOverdue', by: 'process' })).toBe('PolicyMarkedOverdue');
});
