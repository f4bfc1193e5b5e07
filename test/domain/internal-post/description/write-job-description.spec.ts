import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given } from '../../../support/given.js';
import { ash, headOfAsh, hr, hrTwo, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, chasedFrom, holdingElsewhere, keysAfter, others, taskIn, takes } from '../asking.js';
import {
  approved,
  criteria,
  described,
  description,
  historyOf,
  identified,
  opened,
  startedForOtherReason,
  write,
} from '../histories.js';

const [qualified, led, speaks] = criteria as [(typeof criteria)[0], (typeof criteria)[0], (typeof criteria)[0]];
const numbered = criteria.map((one, i) => ({ id: `c${i + 1}`, ...one }));
const writing = (wanted: typeof criteria) =>
  move(hr, 'WriteJobDescription', { jobDescription: 'Leads the school with the Head.', criteria: wanted });
const written = (version: number) => ({
  type: 'JobDescriptionWritten' as const,
  data: {
    version,
    jobDescription: description.jobDescription,
    criteria: numbered,
    by: hr,
    ladder: chasedFrom('2027-01-11'),
  },
});

test('HR writes it, and each criterion gets its number in the order in which they were written', () => {
  expect(ask(identified, write)).toEqual(accept(written(1)));
  expect(ask(startedForOtherReason, write)).toEqual(accept(written(1)));
});

test('SLT is asked to approve it, and whoever wrote it is not', () => {
  expect(taskIn(described, 'approve-job-description')).toMatchObject({
    answers: ['ApproveJobDescription', 'SendBackJobDescription'],
    to: [{ role: 'SLT' }],
    not: [{ staff: hr, because: 'four-eyes' }],
  });
  expect(keysAfter(described)).not.toContain('write-job-description');
});

test('each writing is a version of its own, and none is lost', () => {
  expect(ask(described, write)).toEqual(accept(written(2)));
  const twice = play(described, {}, write);
  expect(fold(twice)).toMatchObject({ specifications: [{ version: 1 }, { version: 2 }] });
});

test('what was approved may be written anew before it is advertised, and is approved anew', () => {
  const again = play(approved, {}, write);
  expect(fold(again)).toMatchObject({ status: 'Describing', step: { written: true, writtenBy: hr } });
  expect(keysAfter(again)).toContain('approve-job-description');
});

test('what is advertised is frozen; the refusal says how it is changed', () => {
  expect(ask(opened, write)).toEqual(refuse('SpecificationFrozen', { version: 1, instead: 'AmendSpecification' }));
});

test.each(others('Describing', 'Approved', 'Advertised', 'NotRequested'))(
  'a post that is %s is not described',
  (status) => {
    expect(ask(historyOf[status], write)).toMatchObject({ refusal: 'NotDescribing', facts: { status } });
  },
);

test('only HR of the school writes it', () => {
  const needs = [{ role: 'HR', school: ash }];
  for (const person of [slt, headOfAsh])
    expect(given(...identified).when(write.command, person)).toEqual(refuse('NotAuthorised', { needs }));
  expect(given(...identified).when(write.command, hrTwo).ok).toBe(true);
  expect(given(...identified).when(write.command, hrTwo, holdingElsewhere('HR'))).toEqual(
    refuse('NotAuthorised', { needs }),
  );
});

test('without an essential criterion that the form shows nobody could be sifted', () => {
  const desirable = { ...qualified, kind: 'desirable' } as unknown as typeof qualified;
  const needs = 'an essential criterion that the application form shows';
  expect(ask(identified, writing([desirable, speaks]))).toEqual(refuse('NothingToSift', { needs }));
  const byReference = { ...qualified, shownBy: ['reference'] } as unknown as typeof qualified;
  expect(ask(identified, writing([byReference, speaks]))).toEqual(refuse('NothingToSift', { needs }));
});

test('without a criterion that an interview or a task shows nobody could be scored', () => {
  expect(ask(identified, writing([qualified]))).toEqual(
    refuse('NothingToScore', { needs: 'a criterion that an interview or a task shows' }),
  );
  expect(ask(identified, writing([qualified, speaks])).ok).toBe(true);
  expect(ask(identified, writing([qualified, led])).ok).toBe(true);
});

test('an essential criterion that only a reference shows is judged by nobody', () => {
  const referred = { text: 'Is punctual', kind: 'essential', shownBy: ['reference'] } as unknown as typeof qualified;
  expect(ask(identified, writing([qualified, led, referred]))).toEqual(
    refuse('NobodyJudgesThis', { criteria: ['Is punctual'], needs: 'form, task or interview' }),
  );
  const also = { ...referred, shownBy: ['reference', 'task'] } as unknown as typeof qualified;
  expect(ask(identified, writing([qualified, also])).ok).toBe(true);
});

test('a criterion stands once, whatever its capitals', () => {
  const shouted = { ...qualified, text: qualified.text.toUpperCase() };
  expect(ask(identified, writing([qualified, led, shouted]))).toEqual(
    refuse('CriterionTwice', { criteria: [shouted.text] }),
  );
});

const one = { text: 'Leads', kind: 'essential', shownBy: ['form'] };
test.each([
  ['no criteria', { jobDescription: 'Leads.', criteria: [] }],
  ['61 criteria', { jobDescription: 'Leads.', criteria: Array(61).fill(one) }],
  ['a criterion of two lines', { jobDescription: 'Leads.', criteria: [{ ...one, text: 'Leads\nand teaches' }] }],
  ['a criterion of 301 characters', { jobDescription: 'Leads.', criteria: [{ ...one, text: 'x'.repeat(301) }] }],
  ['a kind of its own', { jobDescription: 'Leads.', criteria: [{ ...one, kind: 'nice' }] }],
  ['evidence by hearsay', { jobDescription: 'Leads.', criteria: [{ ...one, shownBy: ['hearsay'] }] }],
  ['no evidence', { jobDescription: 'Leads.', criteria: [{ ...one, shownBy: [] }] }],
  ['an id of its own', { jobDescription: 'Leads.', criteria: [{ ...one, id: 'c9' }] }],
  ['an empty job description', { jobDescription: ' ', criteria: [one] }],
  ['a job description with a NUL', { jobDescription: 'a\u0000', criteria: [one] }],
  ['20,001 characters', { jobDescription: 'x'.repeat(20_001), criteria: [one] }],
])('a specification with %s is refused by its form', (_, data) => {
  expect(takes('WriteJobDescription', data)).toBe(false);
});

test('sixty criteria and several lines of description are taken', () => {
  const sixty = Array.from({ length: 60 }, (_, i) => ({ ...one, text: `Leads ${i}` }));
  expect(takes('WriteJobDescription', { jobDescription: 'Leads.\n\tTeaches.', criteria: sixty })).toBe(true);
});
