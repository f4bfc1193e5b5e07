import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, tasksAfter } from '../../../support/given.js';
import { ceo, headOfAsh, hr, slt } from '../../../support/people.js';
import { move } from '../../../support/play.js';
import { ask, others, takes } from '../asking.js';
import { becauseOf, historyOf, requested, requestEscalated } from '../histories.js';

const no = move(slt, 'RefuseRequest', becauseOf);

test('SLT declines with a reason, and the case is over', () => {
  expect(ask(requested, no)).toEqual(accept({ type: 'RequestRefused', data: { refusedBy: slt, ...becauseOf } }));
  expect(fold(historyOf.Refused).status).toBe('Refused');
  expect(tasksAfter(...historyOf.Refused)).toEqual([]);
});

test('it is SLT who declines; the CEO when it was escalated', () => {
  for (const person of [headOfAsh, ceo])
    expect(given(...requested).when(no.command, person)).toEqual(refuse('NotAuthorised', { needs: [{ role: 'SLT' }] }));
  expect(given(...requestEscalated).when(no.command, ceo).ok).toBe(true);
});

test('whoever asked does not decide on it', () => {
  expect(given(...requested).when(no.command, hr, { roles: [{ role: 'SLT' }] })).toEqual(
    refuse('ExcludedFromTask', { task: 'identify-post', because: 'four-eyes' }),
  );
});

test.each(others('Requested'))('a post that is %s is not declined', (status) => {
  expect(ask(historyOf[status], no)).toEqual(refuse('NotAwaitingApproval', { status }));
});

test('it needs its reason', () => {
  expect(takes('RefuseRequest', { reason: 'No such post is planned.' })).toBe(true);
  for (const data of [{}, { reason: '' }, { reason: 'x'.repeat(4001) }])
    expect(takes('RefuseRequest', data)).toBe(false);
});
