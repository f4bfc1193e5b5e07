import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given } from '../../../support/given.js';
import { ada, ash, ceo, headOfAsh, hr, slt, sltTwo } from '../../../support/people.js';
import { play } from '../../../support/play.js';
import { ask, chasedFrom, others, taskIn, takes } from '../asking.js';
import { approve, approved, described, historyOf, identified, write } from '../histories.js';

const task = 'approve-job-description';

test('SLT approves the version that it has read, and HR may advertise', () => {
  expect(ask(described, approve(1))).toEqual(
    accept({ type: 'JobDescriptionApproved', data: { version: 1, by: slt, ladder: chasedFrom('2027-01-11') } }),
  );
  expect(fold(approved).status).toBe('Approved');
  expect(taskIn(approved, 'open-advert')).toMatchObject({ to: [{ role: 'HR', school: ash }] });
});

test('a version that was superseded meanwhile is not approved', () => {
  const rewritten = play(described, {}, write);
  expect(ask(rewritten, approve(1))).toEqual(refuse('SpecificationSuperseded', { version: 1, latest: 2 }));
  expect(ask(rewritten, approve(3))).toEqual(refuse('SpecificationSuperseded', { version: 3, latest: 2 }));
  expect(ask(rewritten, approve(2)).ok).toBe(true);
});

test('whoever wrote it does not approve it, SLT or not, nor anybody for them', () => {
  const no = refuse('ExcludedFromTask', { task, because: 'four-eyes' });
  expect(given(...described).when(approve(1).command, hr, { roles: [{ role: 'SLT' }] })).toEqual(no);
  expect(given(...described).when(approve(1).command, slt, { onBehalfOf: hr })).toEqual(no);
});

test('SLT of any school may, and nobody else', () => {
  expect(given(...described).when(approve(1).command, sltTwo).ok).toBe(true);
  for (const person of [headOfAsh, ceo, ada])
    expect(given(...described).when(approve(1).command, person)).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'SLT' }] }),
    );
});

test('what is not written yet is not approved', () => {
  expect(ask(identified, approve(1))).toEqual(refuse('NotAwaitingApproval', { status: 'Describing' }));
});

test.each(others('Describing'))('a post that is %s has nothing to approve', (status) => {
  expect(ask(historyOf[status], approve(1))).toEqual(refuse('NotAwaitingApproval', { status }));
});

test('a version counts from 1', () => {
  expect(takes('ApproveJobDescription', { version: 1 })).toBe(true);
  for (const data of [{}, { version: 0 }, { version: 1.5 }, { version: 1001 }])
    expect(takes('ApproveJobDescription', data)).toBe(false);
});
