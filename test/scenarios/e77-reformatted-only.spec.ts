import { expect, test } from '@jest/globals';
import { ceo, hr, slt } from '../support/people.js';
import { testPack } from '../support/pack.js';
import * as its from '../domain/policy/histories.js';
import { eventsOf, inShort, playing, policyIn, told, type World } from '../domain/policy/world.js';

// 003, line 12: reformatted only, and approved by the Board nevertheless.
const { rules } = testPack;
const compared = {
  type: 'RecordComparison',
  by: 'process',
  data: { hash: its.second, editorialProven: true },
} as const;
const editorial = playing(its.drafting, { ...its.editing(its.second, 'editorial'), by: hr }, compared);
const approvedBy = (world: World, pack = rules) =>
  playing(world, its.submitting(), its.approving('owner', slt), { ...its.approving('CEO', ceo), rules: pack });

test('E77: the comparison proves the class, and editorial has its own, shorter route', () => {
  const claimed = playing(its.drafting, { ...its.editing(its.second, 'editorial'), by: hr });
  expect(inShort(claimed, its.submitting())).toBe('no: EditorialNotProven');
  expect(policyIn(playing(editorial, its.submitting())).review?.steps).toEqual(['owner', 'CEO']);
});

test('E77: an editorial version does not begin a new period', () => {
  const world = playing(approvedBy(editorial), its.publishing());
  expect(policyIn(world)).toMatchObject({ inForce: { hash: its.second }, due: policyIn(its.inForce).due });
});

test('E77: where the pack says so, it does', () => {
  const resets = { ...rules, policies: { ...rules.policies, editorial: { resetsClock: true } } };
  const world = playing(approvedBy(editorial, resets), its.publishing());
  expect(policyIn(world).due?.due.due).toBe('2029-01-11');
});

test('E77: a minute that says the content was reviewed begins a new period', () => {
  const chain = { ...rules.policies.approval, editorial: ['board'] } as const;
  const board = { ...rules, policies: { ...rules.policies, approval: chain } };
  const put = told(playing(editorial, { ...its.submitting(), rules: board }), { what: 'put-on-agenda', ...its.held });
  const decision = { what: 'approved', ...its.held, minuteRef: its.minuteRef } as const;
  const reviewed = told(put, { ...decision, contentReviewed: true });
  const passed = told(put, { ...decision, contentReviewed: false });
  expect(eventsOf(reviewed, 'VersionApproved')).toMatchObject([{ class: 'editorial', resets: true }]);
  expect(eventsOf(passed, 'VersionApproved')).toMatchObject([{ class: 'editorial', resets: false }]);
});
