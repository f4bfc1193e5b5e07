import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, theProcessItself } from '../../../support/given.js';
import { ada, ash, ceo, headOfAsh, hr, hrTwo, slt, sltTwo } from '../../../support/people.js';
import { ask, chasedFrom, others, taskIn, takes } from '../asking.js';
import { historyOf, identified, identify, requested, requestEscalated, sealed } from '../histories.js';

const record = (by = slt) => ({
  type: 'PostIdentified' as const,
  data: { by, because: sealed('because'), evidence: sealed('evidence'), ladder: chasedFrom('2027-01-11') },
});
const bySlt = { to: [{ role: 'SLT' }] };

test('SLT records why the post lends itself to a development opportunity, with the evidence, and HR describes it next', () => {
  expect(ask(requested, identify)).toEqual(accept(record()));
  expect(fold(identified).status).toBe('Describing');
  expect(taskIn(identified, 'write-job-description')).toMatchObject({
    to: [{ role: 'HR', school: ash }],
    due: '2027-01-16T09:00:00.000Z',
  });
});

test('SLT of any school may', () => {
  expect(given(...requested).when(identify.command, sltTwo)).toEqual(accept(record(sltTwo)));
});

test('a Head, HR, the CEO before it was escalated, and a member of staff may not', () => {
  for (const person of [headOfAsh, hrTwo, ceo, ada])
    expect(given(...requested).when(identify.command, person)).toEqual(refuse('NotAuthorised', { needs: bySlt.to }));
  expect(given(...requested).when(identify.command, theProcessItself)).toEqual(
    refuse('NotAuthorised', { needs: 'a person' }),
  );
});

test('once it was escalated the CEO may as well', () => {
  expect(given(...requestEscalated).when(identify.command, ceo).ok).toBe(true);
});

test('whoever asked for the post does not identify it, whatever role they hold or whomever they stand in for', () => {
  const no = refuse('ExcludedFromTask', { task: 'identify-post', because: 'four-eyes' });
  const roles = [{ role: 'SLT' as const }];
  expect(given(...requested).when(identify.command, hr, { roles })).toEqual(no);
  expect(given(...requested).when(identify.command, slt, { onBehalfOf: hr })).toEqual(no);
});

test.each(others('Requested'))('a post that is %s waits for no such decision', (status) => {
  expect(ask(historyOf[status], identify)).toEqual(refuse('NotAwaitingApproval', { status }));
});

test('both the reason and the evidence are needed, in up to 4,000 characters each', () => {
  const text = 'x'.repeat(4000);
  expect(takes('IdentifyPost', { because: text, evidence: text })).toBe(true);
  expect(takes('IdentifyPost', { because: text })).toBe(false);
  expect(takes('IdentifyPost', { because: text, evidence: ' ' })).toBe(false);
  expect(takes('IdentifyPost', { because: `${text}x`, evidence: text })).toBe(false);
});
