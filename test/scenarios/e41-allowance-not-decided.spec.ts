import { expect, test } from '@jest/globals';
import { deadlines } from '#libs/domain/acting-up/deadlines.js';
import type { ActingUpCase } from '#libs/domain/acting-up/fold.js';
import * as its from '../domain/acting-up/trust.js';
import { decided, inShort, linkIn, playing, tasksIn } from '../domain/acting-up/world.js';
import { testPack } from '../support/pack.js';
import { ceo, hr, slt } from '../support/people.js';

const fourWeeksOn = '2027-03-01T09:00:00.000Z';
const [task] = tasksIn(its.began, its.first);
const determining = (effectiveFrom: string, at: string, by = slt) =>
  its.asks(its.first, 'DetermineAllowance', { decision: 'as-the-post', effectiveFrom }, at, by);
const decidedOn = '2027-03-10T10:00:00Z';

test('E41: the task opens on day 0 and is overdue four weeks on', () => {
  expect(task).toMatchObject({ key: 'determine-allowance', to: [{ role: 'SLT' }], due: fourWeeksOn });
  expect(deadlines(linkIn(its.began, its.first) as ActingUpCase)).toContain(fourWeeksOn);
});

test('E41: a week later it comes to the CEO too, who decides nothing by that', () => {
  const escalate = (at: string) =>
    its.asks(its.first, 'EscalateActing', { what: 'allowance' }, at, its.itself(its.first));
  expect(inShort(its.began, escalate('2027-03-07T09:00:00Z'))).toBe('no: NotLateYet');
  const escalated = playing(its.began, escalate('2027-03-08T09:00:00Z'));
  expect(tasksIn(escalated, its.first)[0]).toMatchObject({ priority: 'high', to: [{ role: 'SLT' }, { role: 'CEO' }] });
  expect(inShort(escalated, determining(its.since, decidedOn, ceo))).toBe('ActingAllowanceDetermined');
});

test('E41: the late decision holds back to day 0, and payroll is told from which day', () => {
  const decision = decided(its.began, determining(its.since, decidedOn));
  expect(decision.ok && decision.events).toMatchObject([
    {
      type: 'ActingAllowanceDetermined',
      data: { allowed: { decision: 'as-the-post', effectiveFrom: its.since }, staff: its.d, post: its.headship },
    },
  ]);
});

test('E41: before day 0 there was nothing to pay', () => {
  expect(decided(its.began, determining('2027-01-31', decidedOn))).toMatchObject({
    refusal: 'BeforeActing',
    facts: { from: its.since },
  });
});

test('E41: a pack without backdating lets a decision hold from its own day at the earliest', () => {
  const { actingUp } = testPack.rules;
  const rules = {
    ...testPack.rules,
    actingUp: { ...actingUp, allowance: { ...actingUp.allowance, backdating: false } },
  };
  const refused = decided(its.began, { ...determining(its.since, decidedOn), rules });
  expect(refused).toMatchObject({ refusal: 'NoBackdating', facts: { earliest: '2027-03-10' } });
  expect(inShort(its.began, { ...determining('2027-03-10', decidedOn), rules })).toBe('ActingAllowanceDetermined');
});

test('E41: none is a decision too, and needs a reason; HR does not decide', () => {
  const none = (more: object, by = slt) =>
    its.asks(its.first, 'DetermineAllowance', { decision: 'none', effectiveFrom: its.since, ...more }, decidedOn, by);
  expect(inShort(its.began, none({}))).toBe('no: ReasonMissing');
  expect(inShort(its.began, none({ reason: its.reason }))).toBe('ActingAllowanceDetermined');
  expect(inShort(its.began, none({ reason: its.reason }, hr))).toBe('no: NotAuthorised');
});
