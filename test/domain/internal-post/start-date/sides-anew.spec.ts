import { expect, test } from '@jest/globals';
import type { HeldRole, StaffId } from '#libs/kernel/index.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import {
  contextOf,
  fold,
  inShort,
  tasksAfter,
  theProcessItself,
  type Asked,
  type Fact,
} from '../../../support/given.js';
import { ash, ben, birch, ceo, headOfAsh, headOfBirch, hr } from '../../../support/people.js';
import * as its from '../histories.js';
import { escalatingRules as rules, escalation, torn } from './escalated.js';

/** The small trust once nobody is Head of ash any more. */
const withoutHead = (history: readonly Fact[], command: Asked, by: StaffId | typeof theProcessItself, at: string) => {
  const roles: readonly HeldRole[] = by === headOfAsh ? [] : contextOf(by).roles;
  const context = contextOf(by, { at, rules, roles });
  const holders: typeof context.people.holders = (role, school) =>
    context.people.holders(role, school).filter((staff) => staff !== headOfAsh);
  return internalPost.decide(command, fold(history), { ...context, people: { ...context.people, holders } });
};
const after = (history: readonly Fact[], decision: ReturnType<typeof withoutHead>): readonly Fact[] => {
  if (!decision.ok) throw new Error(inShort(decision));
  return [...history, ...decision.events];
};
const parties = [
  { side: 'gaining', to: { role: 'CEO' } },
  { side: 'releasing', to: { role: 'Head', school: birch } },
  { side: 'candidate', to: { staff: ben } },
];
const asked = (history: readonly Fact[], key: string) => tasksAfter(...history).find((one) => one.key === key)?.to;

test('a Head who left is no side any more once the date is escalated: the CEO stands in, and can sign', () => {
  const escalate: Asked = { type: 'EscalateStartDate', data: { vacancy: 1 } };
  const decision = withoutHead(torn, escalate, theProcessItself, escalation);
  expect(decision).toMatchObject({
    events: [{ type: 'StartDateEscalated', data: { vacancy: 1, to: 'CEO', parties } }],
  });
  const escalated = after(torn, decision);
  expect(asked(torn, 'agree-start-date-1-gaining')).toEqual([{ role: 'Head', school: ash }]);
  expect(asked(escalated, 'agree-start-date-1-gaining')).toEqual([{ role: 'CEO' }]);
  const sign: Asked = { type: 'AgreeStartDate', data: { vacancy: 1, proposal: 2, as: 'gaining' } };
  expect(inShort(withoutHead(escalated, sign, ceo, escalation))).toBe('StartDateSigned');
});

test('each proposal asks those who are the sides on that day', () => {
  const propose: Asked = {
    type: 'ProposeStartDate',
    data: { vacancy: 1, startsOn: its.day('2027-05-04'), as: 'HR' },
  };
  const decision = withoutHead(its.agreeingDate, propose, hr, its.agreeingDay);
  expect(decision).toMatchObject({ events: [{ type: 'StartDateProposed', data: { from: 'HR', parties } }] });
  const proposed = after(its.agreeingDate, decision);
  expect(fold(proposed)).toMatchObject({ vacancies: [{ parties, proposals: [{ signed: [] }] }] });
  expect(asked(proposed, 'agree-start-date-1-gaining')).toEqual([{ role: 'CEO' }]);
});

test('a counter-proposal, too: the Head who left does not sign it for their school', () => {
  const counter: Asked = {
    type: 'ProposeStartDate',
    data: { vacancy: 1, startsOn: its.day('2027-05-04'), as: 'releasing' },
  };
  const countered = after(its.dateProposed, withoutHead(its.dateProposed, counter, headOfBirch, its.agreeingDay));
  expect(fold(countered)).toMatchObject({ vacancies: [{ parties, proposals: [{}, { signed: ['releasing'] }] }] });
});

test('where the sides are who they were, the fact does not repeat them', () => {
  const context = contextOf(hr, { at: its.agreeingDay, rules });
  const propose: Asked = { type: 'ProposeStartDate', data: { vacancy: 1, startsOn: its.day('2027-05-04'), as: 'HR' } };
  const decision = internalPost.decide(propose, fold(its.agreeingDate), context);
  expect(decision.ok && decision.events[0]?.data).not.toHaveProperty('parties');
});
