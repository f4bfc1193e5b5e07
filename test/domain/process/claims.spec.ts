import { expect, test } from '@jest/globals';
import { accept, refuse, type StaffId } from '#libs/kernel/index.js';
import { fold, given, tasksAfter, type Fact } from '../../support/given.js';
import { ceo, headOfAsh, hr, slt, sltTwo } from '../../support/people.js';
import { commands } from '../internal-post/commands.js';
import {
  escalated,
  headCountered,
  historyOf,
  hrProposed,
  postRequested,
  selected,
} from '../internal-post/histories.js';

const claim = (task: string) => ({ type: 'ClaimTask', data: { task } }) as const;
const release = (task: string) => ({ type: 'ReleaseTask', data: { task } }) as const;
const claimed = (task: string, by: StaffId): Fact => ({ type: 'TaskClaimed', data: { task, by } });
const released = (task: string, by: StaffId): Fact => ({ type: 'TaskReleased', data: { task, by } });
const approval = 'approve-request';
const taken = [postRequested, claimed(approval, slt)];

test('a person takes a task for themselves, and everybody sees who', () => {
  expect(given(postRequested).when(claim(approval), slt)).toEqual(accept(claimed(approval, slt)));
  expect(tasksAfter(...taken)).toMatchObject([{ key: approval, claimedBy: slt }]);
  expect(given(...taken).when(claim(approval), slt)).toEqual(refuse('AlreadyYours', { task: approval }));
});

test('nobody else answers, claims or releases it, and the answer names who has it', () => {
  const no = refuse('TaskClaimedByAnother', { task: approval, by: slt });
  for (const command of [commands.ApproveRequest, commands.RefuseRequest, claim(approval), release(approval)])
    expect(given(...taken).when(command, sltTwo)).toEqual(no);
  expect(given(...taken).when(commands.ApproveRequest, slt).ok).toBe(true);
});

test('released, it is for all again', () => {
  expect(given(...taken).when(release(approval), slt)).toEqual(accept(released(approval, slt)));
  const back = [...taken, released(approval, slt)];
  expect(tasksAfter(...back)).toEqual(tasksAfter(postRequested));
  expect(given(...back).when(commands.ApproveRequest, sltTwo).ok).toBe(true);
  expect(given(...back).when(release(approval), slt)).toEqual(refuse('NotClaimed', { task: approval }));
});

test('who may not answer a task may not claim it', () => {
  expect(given(postRequested).when(claim(approval), headOfAsh)).toMatchObject({ refusal: 'NotAuthorised' });
  expect(given(postRequested).when(claim(approval), hr)).toMatchObject({ refusal: 'ExcludedFromTask' });
});

test.each(['open-advert', 'no-such-task', 'constructor', '__proto__', ''])(
  '%j is not open, so it is not claimed',
  (task) => {
    expect(given(postRequested).when(claim(task), slt)).toEqual(refuse('NotOpenForYou', { command: 'ClaimTask' }));
    expect(given(postRequested).when(release(task), slt).ok).toBe(false);
  },
);

test('a claim ends with its task, also when the task comes back', () => {
  const route = [...historyOf.AwaitingRoute, claimed('choose-route', hr)];
  expect(fold(route).claims).toEqual({ 'choose-route': hr });
  const again = given(...route).when(commands.RelistPost, hr);
  expect(fold([...route, ...(again.ok ? again.events : [])]).claims).toEqual({});
});

test('a claim ends when the task goes to the other side, so that a counter blocks nobody', () => {
  const countered = [...selected, hrProposed, claimed('agree-start-date', headOfAsh), headCountered];
  expect(fold(countered).claims).toEqual({});
  expect(given(...countered).when({ type: 'AgreeStartDate', data: { proposal: 2 } }, hr).ok).toBe(true);
});

test('escalation ends a claim: the CEO is not kept from a late request by who sits on it', () => {
  expect(fold([...taken, escalated]).claims).toEqual({});
  expect(given(...taken, escalated).when(commands.ApproveRequest, ceo).ok).toBe(true);
});

test('a claim binds while its holder may answer: who left or lost the role blocks nobody', () => {
  const rolesOf = (staff: StaffId) => (staff === sltTwo ? [{ role: 'SLT' as const }] : []);
  expect(given(...taken).when(commands.ApproveRequest, sltTwo, { rolesOf }).ok).toBe(true);
  expect(given(...taken).when(claim(approval), sltTwo, { rolesOf })).toEqual(accept(claimed(approval, sltTwo)));
  expect(given(...taken).when(release(approval), sltTwo, { rolesOf })).toEqual(accept(released(approval, slt)));
});

test('a delegate answers what the one for whom they act has claimed', () => {
  expect(given(...taken).when(commands.ApproveRequest, sltTwo, { onBehalfOf: slt }).ok).toBe(true);
});
