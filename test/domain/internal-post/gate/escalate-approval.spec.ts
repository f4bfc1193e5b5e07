import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, theProcessItself, type Fact } from '../../../support/given.js';
import { ada, ceo, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, keysAfter, others, taskIn } from '../asking.js';
import { described, externalRoute, historyOf, identified, noneAppointable, requested } from '../histories.js';

const escalate = move(theProcessItself, 'EscalateApproval', {});
const due = '2027-01-18T09:00:00.000Z';
const escalated = accept({ type: 'ApprovalEscalated', data: { to: 'CEO' } } as const);
const waiting = [
  ['SLT to identify the post', requested, 'identify-post', due],
  ['SLT to approve the job description', described, 'approve-job-description', due],
  ['somebody to choose the route', noneAppointable, 'choose-route', '2027-02-10T09:00:00.000Z'],
  ['HR to open the external route', externalRoute, 'open-external-route', '2027-02-02T09:00:00.000Z'],
] as const satisfies readonly (readonly [string, readonly Fact[], string, string])[];

test.each(waiting)('what waits too long for %s comes to the CEO at its rung exactly', (_, history, key, at) => {
  const before = new Date(Date.parse(at) - 1).toISOString();
  expect(ask(history, escalate, { at })).toEqual(escalated);
  expect(ask(history, escalate, { at: before })).toEqual(refuse('NotLateYet', { due: at }));
  const after = play(history, { at }, escalate);
  const task = taskIn(history, key)!;
  expect(taskIn(after, key)).toEqual({ ...task, to: [...task.to, { role: 'CEO' }], priority: 'high' });
  expect(fold(after).status).toBe(fold(history).status);
  expect(keysAfter(after)).toEqual(keysAfter(history));
});

test.each(waiting)('%s is escalated once', (_, history, __, at) => {
  expect(ask(play(history, { at }, escalate), escalate, { at })).toEqual(refuse('AlreadyEscalated'));
});

test('a ladder without that rung is never escalated', () => {
  const [first, ...rest] = requested;
  const patient = { ...first, data: { ...first!.data, ladder: [] } } as Fact;
  expect(ask([patient, ...rest], escalate, { at: '2030-01-01T00:00:00Z' })).toEqual(
    refuse('NotLateYet', { due: undefined }),
  );
});

test('a job description that HR has yet to write is nothing to approve', () => {
  expect(ask(identified, escalate, { at: due })).toEqual(refuse('NotAwaitingApproval', { status: 'Describing' }));
});

test('a version written after the escalation is chased by a ladder of its own', () => {
  const [task] = [taskIn(play(described, { at: due }, escalate), 'approve-job-description')];
  expect(task?.priority).toBe('high');
  const again = play(
    play(described, { at: due }, escalate),
    { at: due },
    move(slt, 'SendBackJobDescription', { version: 1, reason: { vault: 'v' as never, hash: 'h' } }),
  );
  expect(taskIn(again, 'write-job-description')).toMatchObject({ priority: 'normal', due: '2027-01-23T09:00:00.000Z' });
});

test.each(others('Requested', 'Describing', 'AwaitingRoute', 'ExternalRoute'))(
  'a post that is %s awaits no approval',
  (status) => {
    expect(ask(historyOf[status], escalate, { at: '2028-01-01T00:00:00Z' })).toEqual(
      refuse('NotAwaitingApproval', { status }),
    );
  },
);

test('no person escalates by hand', () => {
  for (const person of [slt, ceo, ada])
    expect(given(...requested).when(escalate.command, person, { at: due })).toEqual(
      refuse('NotAuthorised', { needs: 'the process' }),
    );
});
